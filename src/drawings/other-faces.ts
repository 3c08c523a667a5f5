import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { scriptOf } from './typeface.ts';

const { resolve } = createRequire(import.meta.url);

const variable = (script = '') => ({
  name: `noto-sans${script}`,
  folder: '@fontsource-variable',
  style: 'wght-normal',
});
const regular = (script: string) => ({ name: `noto-sans${script}`, folder: '@fontsource', style: '400-normal' });

/** Packages of Noto Sans, for characters that Finlandica lacks, in the order in which they are searched. */
const packages = [
  variable(),
  ...['-math', '-symbols-2'].map(regular),
  ...['-jp', '-sc', '-tc', '-kr', '-thai', '-hebrew', '-arabic', '-armenian', '-georgian'].map(variable),
  ...['-bengali', '-gurmukhi', '-gujarati', '-tamil', '-telugu', '-kannada', '-malayalam', '-sinhala'].map(variable),
];

/** A WOFF 2.0 file of Noto Sans with a subset of its characters, in one weight or variable. */
export type OtherFace = { file: string; hasGlyph: (code: number) => boolean };

/** The file of Noto Sans that has a character; undefined if none has. */
export function otherFaceOf(character: string): OtherFace | undefined {
  const code = character.codePointAt(0) ?? 0;
  return faces().find(
    ({ ranges, hasGlyph }) => ranges.some(([from, to]) => from <= code && code <= to) && hasGlyph(code),
  );
}

/** The characters of some words that Finlandica lacks, each once; spaces and joiners, which need no glyph, are ignored. */
export const rareCharactersIn = (words: string): string[] =>
  [...new Set(words)].filter(
    (character) => !/[\s\p{Default_Ignorable_Code_Point}]/u.test(character) && scriptOf(character) === undefined,
  );

type Ranged = OtherFace & { ranges: [from: number, to: number][] };
let known: Ranged[] | undefined;

/** Every file with its unicode-range from the package; a file is only opened to test a character in that range. */
function faces(): Ranged[] {
  known ??= packages.flatMap(({ name, folder, style }) => {
    const subsets = JSON.parse(readFileSync(resolve(`${folder}/${name}/unicode.json`), 'utf8')) as Record<
      string,
      string
    >;
    return Object.entries(subsets).map(([subset, unicodeRange]) => {
      const file = resolve(`${folder}/${name}/files/${name}-${subset.replaceAll(/[[\]]/g, '')}-${style}.woff2`);
      return { file, ranges: rangesOf(unicodeRange), hasGlyph: glyphsOf(file) };
    });
  });
  return known;
}

/** Parses a unicode-range of CSS: U+4E00-9FFF, U+3007. */
const rangesOf = (unicodeRange: string) =>
  [...unicodeRange.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]): [number, number] => [
    parseInt(from, 16),
    parseInt(to, 16),
  ]);

function glyphsOf(file: string): OtherFace['hasGlyph'] {
  let font: ReturnType<typeof create> | undefined;
  return (code) => {
    font ??= create(readFileSync(file));
    return !font.isCollection && font.hasGlyphForCodePoint(code);
  };
}
