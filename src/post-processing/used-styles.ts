import { Features, transform, type TransformOptions } from 'lightningcss';

const link = /<link rel="stylesheet"[^>]*>/;
const face = /@font-face\s*\{[^}]*\}/g;

/**
 * What Tailwind writes and this site does without: its name, the order of a layer it leaves empty, :host, the style of each border,
 * which the reset has set, and a way to set the line height apart from the size, of which the group is the line height of the size.
 */
const spare =
  /\/\*![^]*?\*\/|@layer properties;|,:host|border(?:-\w+)?-style:\s*var\(--tw-border-style\);?|var\(--tw-leading,(var\([\w-]+\))\)/g;

/**
 * Returns a function that replaces the stylesheet link of a page with an inline <style> of the rules that the page can use: those
 * without a class, those of classes in its markup, and the custom properties that they read. A class that a script adds has to
 * occur in the markup too.
 *
 * The @font-face rules get a <style> of their own: their URLs depend on the depth of the page, all other rules do not, so that
 * similar pages share one hash in the content policy. A face for characters (unicode-range) that the page lacks is left out.
 *
 * @throws Error when a page links to a second stylesheet, as Astro makes from a <style> in a component
 */
export function usedStylesOf(sheet: string): (html: string) => string {
  const whole = minified(sheet);
  const faces = (whole.match(face) ?? []).map((rule) => ({ rule, letters: lettersOf(rule) }));
  const rules = whole.replaceAll(face, '').replaceAll(spare, '$1');
  const known = new Map<string, string>();
  return (html) => {
    if (!link.test(html)) return html;
    const written = new Set(Array.from(html.matchAll(/ class="([^"]+)"/g), ([, names = '']) => names));
    const used = new Set([...written].flatMap((names) => names.split(' ')));
    const key = [...used].sort().join(' ');
    const kept = known.get(key) ?? withoutUnused(rules, used);
    known.set(key, kept);
    const met = faces.filter(({ letters }) => letters.test(html)).map(({ rule }) => rule);
    const page = html.replace(link, () =>
      [kept, met.join('')].map((text) => (text ? `<style>${text}</style>` : '')).join(''),
    );
    if (!link.test(page)) return page;
    throw new Error(
      'A page has a second stylesheet, which would not be published: import its rules into src/styles/site.css.',
    );
  };
}

/** Matches a text with characters of a font’s unicode-range; any text where the rule has none. */
function lettersOf(rule: string): RegExp {
  const [, range] = /unicode-range:\s*([^;}]+)/.exec(rule) ?? [];
  const spans = range?.replaceAll(/U\+([\dA-F]+)-([\dA-F]+),?\s*/gi, String.raw`\u{$1}-\u{$2}`);
  return spans ? new RegExp(`[${spans}]`, 'u') : /(?:)/;
}

function withoutUnused(sheet: string, used: ReadonlySet<string>): string {
  const unused = classesOf(sheet).filter((name) => !used.has(name));
  return withoutUnreadProperties(without(sheet, unused));
}

/** Repeats until nothing changes: removing one unused property may leave another unused. */
function withoutUnreadProperties(sheet: string): string {
  const written = new Set(sheet.match(/(?<=[{;])--[\w-]+(?=:)/g));
  const unread = [...written].filter((name) => !sheet.includes(`var(${name})`) && !sheet.includes(`var(${name},`));
  const kept = without(sheet, unread);
  return kept === sheet ? sheet : withoutUnreadProperties(kept);
}

const classesOf = (sheet: string): string[] => [
  ...new Set(sheet.match(/(?<=\.)(?:[a-z_-]|\\@)(?:\\.|[\w-])*/gi)?.map((name) => name.replaceAll('\\', ''))),
];

const without = (sheet: string, unusedSymbols: string[]): string => transformed(sheet, { unusedSymbols });

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/**
 * Minifies a stylesheet, with the prefixes that the first browsers with light-dark() need, in which all colours are set. Tailwind
 * and Vite would report every selector that is newer than their parser in each build.
 */
export const minified = (sheet: string): string =>
  transformed(sheet, {
    targets: { chrome: version(123), firefox: version(120), safari: version(17, 5), ios_saf: version(17, 5) },
    include: Features.Nesting | Features.MediaQueries,
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LightDark,
  });

const transformed = (sheet: string, options: Omit<TransformOptions<never>, 'filename' | 'code'>): string =>
  transform({ filename: 'site.css', code: Buffer.from(sheet), minify: true, ...options }).code.toString();
