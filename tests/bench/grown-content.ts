import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const syllables = ['ba', 'do', 'fi', 'go', 'ku', 'lo', 'mi', 'no', 'ro', 'tu'];

/** A unique name for a number, of syllables that are pronounceable in all three languages: Kubano Works for 407. */
const nameOf = (number: number) => {
  const name = Array.from(String(number), (digit) => syllables[Number(digit)] ?? '').join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} Works`;
};

/**
 * Writes a copy of a content folder with more organisations: copies of its own under unique names.
 *
 * @param count total number of organisations
 */
export function growContent(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const folder = (id: string) => join(to, 'organisations', id);
  const factsOf = (id: string) => parse(readFileSync(join(folder(id), 'organisation.yaml'), 'utf8')) as Facts;
  const originals = readdirSync(join(to, 'organisations')).sort();
  const models = originals.filter((id) => !factsOf(id).host);
  const orders = Map.groupBy(originals.map(factsOf), ({ side }) => side);
  const last = new Map([...orders].map(([side, all]) => [side, all.length]));
  for (let number = originals.length + 1; number <= count; number += 1) {
    const [model = '', id, name] = [models[number % models.length], `works-${number}`, nameOf(number)];
    const { names, side, ...facts } = factsOf(model);
    const order = (last.get(side) ?? 0) + 1;
    last.set(side, order);
    cpSync(folder(model), folder(id), { recursive: true });
    // Names are unique, and a text may not name another organisation in only one language.
    writeFileSync(
      join(folder(id), 'organisation.yaml'),
      stringify({ ...facts, side, order, related: [], names: { short: name } }),
    );
    for (const text of readdirSync(folder(id)).filter((file) => file.endsWith('.mdx'))) {
      const words = readFileSync(join(folder(id), text), 'utf8');
      writeFileSync(
        join(folder(id), text),
        namesOf(names).reduce((all, own) => all.replaceAll(own, name), words),
      );
    }
  }
}

type Facts = { side: string; host?: boolean; names: Names };
type Names = { short: string; official?: { value: string }; announced?: string; other?: { name: string }[] };

/** Every name of an organisation, the longest first, so that none is left as a part of another. */
const namesOf = ({ short, official, announced, other = [] }: Names): string[] =>
  [short, official?.value, announced, ...other.map(({ name }) => name)]
    .filter((name) => name !== undefined)
    .sort((a, b) => b.length - a.length);
