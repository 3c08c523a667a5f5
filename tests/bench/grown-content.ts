import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { locales, type Locale } from '../../src/schemas/locale.ts';

/** The number of the members in words; in titles and descriptions, which do not state it in every language, it becomes vague. */
const nine = /(?<![\p{L}-])(?:neuf|nine|yhdeksä(?:n|än|stä|s))(?!\p{L})/giu;
const titleOrDescription = /^(?:title|description): .*$/gm;
const vague: Record<string, string> = { neuf: 'nombreux', nine: 'many', yhdeksän: 'monta' };
/** The places of the members between the first and the last, in words and in figures. */
const places: Record<Locale, string[]> = {
  fr: ['deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième'],
  en: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
  fi: ['toisena', 'kolmas', 'neljäs', 'viides', 'kuudes', 'seitsemäs', 'kahdeksas'],
};
const inFigures: Record<Locale, (place: number) => string> = {
  fr: (place) => `${place}e`,
  en: (place) => `${place}th`,
  fi: (place) => `${place}:s`,
};

const syllables = ['ba', 'do', 'fi', 'go', 'ku', 'lo', 'mi', 'no', 'ro', 'tu'];

/** A unique name for a number, of syllables that are pronounceable in all three languages: Kubano Works for 407. */
const nameOf = (number: number) => {
  const name = Array.from(String(number), (digit) => syllables[Number(digit)] ?? '').join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} Works`;
};

/**
 * Writes a copy of a content folder with a larger delegation: between its first member and its last, copies of the others under
 * unique names. The announcement lists them; texts that count the members, or tell the place of one, say the new number.
 *
 * @param count total number of organisations
 */
export function growContent(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const folderOf = (id: string) => join(to, 'organisations', id);
  const all = readdirSync(join(to, 'organisations')).map((id) => ({ id, ...factsIn(folderOf(id)) }));
  const members = all.filter(({ side }) => side === 'delegation').sort((a, b) => a.order - b.order);
  const [models, last] = [members.slice(1, -1), members.at(-1)];
  if (!last) throw new Error(`${from} has no delegation.`);
  const added = Array.from({ length: count - all.length }, (_, index) => {
    const order = last.order + index;
    return { id: `works-${order}`, name: nameOf(order), order };
  });
  const size = last.order + added.length;
  for (const file of globSync(join(to, '{press.yaml,{pages,organisations}/*/*}'))) {
    rewrite(file, (text) =>
      text
        .replaceAll(titleOrDescription, (line) => line.replaceAll(nine, (word) => vague[word.toLowerCase()] ?? word))
        .replaceAll(nine, String(size)),
    );
  }
  const listed = added.map(({ id, name }) => `[${name}](${id}),\n`).join('');
  for (const file of globSync(join(to, 'pages/announcement/*.mdx'))) {
    rewrite(file, (text) => text.replace(new RegExp(`\\[[^\\]]*\\]\\(${last.id}\\)`), (link) => listed + link));
  }
  rewrite(join(folderOf(last.id), 'organisation.yaml'), (text) => text.replace(/^order: .*$/m, `order: ${size}`));
  for (const { id, name, order } of added) {
    const model = models[order % models.length];
    if (!model) continue;
    cpSync(folderOf(model.id), folderOf(id), { recursive: true });
    // Names are unique, and a text may not name another organisation in only one language.
    const facts = { ...factsIn(folderOf(id)), order, related: [], names: { short: name } };
    writeFileSync(join(folderOf(id), 'organisation.yaml'), stringify(facts));
    for (const locale of locales) {
      const place = new RegExp(`(?<!\\p{L})${places[locale][model.order - 2]}(?!\\p{L})`, 'giu');
      rewrite(join(folderOf(id), `${locale}.mdx`), (text) =>
        namesOf(model.names)
          .reduce((words, own) => words.replaceAll(own, name), text)
          .replaceAll(place, inFigures[locale](order)),
      );
    }
  }
}

type Facts = { side: string; order: number; names: Names };
type Names = {
  short: string;
  official?: { value: string };
  announced?: string;
  other?: { name: string; relation: string }[];
};

const factsIn = (folder: string) => parse(readFileSync(join(folder, 'organisation.yaml'), 'utf8')) as Facts;

const rewrite = (file: string, by: (text: string) => string) => {
  writeFileSync(file, by(readFileSync(file, 'utf8')));
};

/** The names of an organisation, without those of its predecessors, the longest first, so that none is left as a part of another. */
const namesOf = ({ short, official, announced, other = [] }: Names): string[] =>
  [
    short,
    official?.value,
    announced,
    ...other.filter(({ relation }) => relation !== 'predecessor').map(({ name }) => name),
  ]
    .filter((name) => name !== undefined)
    .sort((a, b) => b.length - a.length);
