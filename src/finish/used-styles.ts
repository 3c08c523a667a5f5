import { transform } from 'lightningcss';

const link = /<link rel="stylesheet"[^>]*>/;
const face = /@font-face\s*\{[^}]*\}/g;

/**
 * Makes of a stylesheet what gives a page, in place of its link to that stylesheet, the rules that its own elements can meet:
 * those without a class and those of a class that stands in the page, and the custom properties that these read. A class
 * that a script gives to an element has to stand somewhere in the markup as well.
 *
 * The typefaces, whose addresses differ from folder to folder, stand in an element of their own, so that pages alike share
 * their styles, and a content policy names few of them.
 *
 * @throws Error when a page links to a second stylesheet, as Astro makes one of a <style> in a component
 */
export function usedStylesOf(sheet: string): (html: string) => string {
  const faces = sheet.match(face)?.join('');
  const rules = sheet.replaceAll(face, '');
  const known = new Map<string, string>();
  return (html) => {
    if (!link.test(html)) return html;
    const written = new Set(Array.from(html.matchAll(/ class="([^"]+)"/g), ([, names = '']) => names));
    const used = new Set([...written].flatMap((names) => names.split(' ')));
    const key = [...used].sort().join(' ');
    const kept = known.get(key) ?? withoutUnused(rules, used);
    known.set(key, kept);
    const page = html.replace(link, () => [kept, faces].map((text) => (text ? `<style>${text}</style>` : '')).join(''));
    if (!link.test(page)) return page;
    throw new Error(
      'A page has a second stylesheet, which would not be published: import its rules into src/styles/site.css.',
    );
  };
}

function withoutUnused(sheet: string, used: ReadonlySet<string>): string {
  const kept = without(
    sheet,
    classesOf(sheet).filter((name) => !used.has(name)),
  );
  return withoutUnreadProperties(kept);
}

/** A custom property may be read by another alone, so what is left is looked at again. */
function withoutUnreadProperties(sheet: string): string {
  const written = new Set(sheet.match(/(?<=[{;])--[\w-]+(?=:)/g));
  const unread = [...written].filter((name) => !sheet.includes(`var(${name})`) && !sheet.includes(`var(${name},`));
  const kept = without(sheet, unread);
  return kept === sheet ? sheet : withoutUnreadProperties(kept);
}

const classesOf = (sheet: string): string[] => [
  ...new Set(sheet.match(/(?<=\.)[a-z_-](?:\\.|[\w-])*/gi)?.map((name) => name.replaceAll('\\', ''))),
];

const without = (sheet: string, unusedSymbols: string[]): string =>
  transform({ filename: 'site.css', code: Buffer.from(sheet), minify: true, unusedSymbols }).code.toString();
