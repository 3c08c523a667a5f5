import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const syllables = [
  'al',
  'bo',
  'cer',
  'dun',
  'el',
  'fjo',
  'gar',
  'hal',
  'ir',
  'jun',
  'kor',
  'lum',
  'mar',
  'nor',
  'os',
  'pel',
];
const endings = ['ax', 'ena', 'is', 'on', 'tek', 'um', 'via', 'yl'];

/** A name that no other number has, of invented syllables: number 300 of them reads like one of a real firm. */
export function inventedName(number: number): string {
  const digits = [number % 16, Math.floor(number / 16) % 16, Math.floor(number / 256) % 16];
  const name = digits.map((digit) => syllables[digit]).join('') + (endings[number % 8] ?? '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type Facts = { side: string; order: number; host?: boolean; names: { short: string }; related?: unknown };

/**
 * Writes a content folder like another with as many organisations as asked: its own first, then copies of them, each under an
 * invented name and with words of its own in every paragraph.
 */
export function writeContent(from: string, to: string, organisations: number): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const models = readdirSync(join(from, 'organisations')).sort();
  const factsOf = (id: string) =>
    parse(readFileSync(join(from, 'organisations', id, 'organisation.yaml'), 'utf8')) as Facts;
  const places = Map.groupBy(models.map(factsOf), ({ side }) => side);
  for (let number = models.length; number < organisations; number += 1) {
    const model = models[number % models.length] ?? '';
    const name = inventedName(number);
    const folder = join(to, 'organisations', name.toLowerCase());
    mkdirSync(folder);
    const facts = factsOf(model);
    const ofSide = places.get(facts.side) ?? [];
    const own = { ...facts, host: false, order: ofSide.length + 1, names: { short: name }, related: [] };
    ofSide.push(own);
    writeFileSync(join(folder, 'organisation.yaml'), stringify(own));
    for (const file of readdirSync(join(from, 'organisations', model)).filter((known) => known.endsWith('.mdx'))) {
      const text = readFileSync(join(from, 'organisations', model, file), 'utf8');
      writeFileSync(join(folder, file), textFor(text, facts.names.short, name, number));
    }
  }
}

/** A text under another name, each paragraph ended by words that few others hold. */
function textFor(text: string, model: string, name: string, number: number): string {
  let paragraph = 0;
  return text.replaceAll(model, name).replaceAll(/(?<=[.!?])(?=\[\^[^\]]+\](?:\[\^[^\]]+\])*$)/gm, () => {
    paragraph += 1;
    return ` ${inventedName(number * 7 + paragraph)} ${inventedName((number % 97) * 11 + paragraph).toLowerCase()}.`;
  });
}
