import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { otherFaceOf, rareCharactersIn } from '../../drawings/other-faces.ts';
import { decoded, renamed } from './true-type.ts';

/** A font subset with some characters, in two weights, as TrueType. */
export type SubsetFace = { family: string; characters: string; files: Buffer[] };

/**
 * Subsets of Noto Sans with the characters that Finlandica lacks, one for each file of Noto Sans that is needed. Resvg and Typst
 * use one file for a family and weight, so each subset has a family name of its own.
 */
export async function otherFacesFor(words: string): Promise<SubsetFace[]> {
  const byFile = Map.groupBy(rareCharactersIn(words).sort(), (character) => otherFaceOf(character)?.file);
  byFile.delete(undefined);
  return Promise.all([...byFile].map(([file = '', characters], index) => subsetFace(file, characters.join(''), index)));
}

async function subsetFace(file: string, characters: string, index: number): Promise<SubsetFace> {
  const original = await decoded(readFileSync(file));
  const font = create(original);
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  const name = font.familyName;
  const family = `Noto${index}`.padEnd(name.length, 'x');
  const weights = 'wght' in font.variationAxes ? [400, 700] : [undefined];
  const files = await Promise.all(
    weights.map(async (wght) => {
      const axes = wght === undefined ? {} : { variationAxes: { ...defaultsOf(font.variationAxes), wght } };
      // Shaping takes some letters apart, such as the Thai ำ.
      const parts = characters + characters.normalize('NFKD');
      const subset = await subsetFont(original, parts, { targetFormat: 'truetype', ...axes });
      return renamed(subset, name, family);
    }),
  );
  return { family, characters, files };
}

const defaultsOf = (axes: Record<string, { default: number } | undefined>) =>
  Object.fromEntries(Object.entries(axes).map(([axis, range]) => [axis, range?.default ?? 0]));
