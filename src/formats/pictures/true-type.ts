import { decompress } from 'wawoff2';
import { faceFile, type Script, type Weight } from '../../drawings/typeface.ts';

/**
 * Family name of each file of the typeface. Resvg and Typst use one file for a family and weight, so the file with the rarer
 * letters gets another name.
 */
export const families: Record<Script, string> = { latin: 'Finlandica', 'latin-ext': 'Finlandext' };

/** A file of the typeface as TrueType (ISO/IEC 14496-22), with its family name. */
export async function trueType(script: Script, weight: Weight, slant?: 'normal' | 'italic'): Promise<Buffer> {
  return renamed(await decoded(faceFile(script, weight, slant)), families.latin, families[script]);
}

/** Decodes WOFF 2.0 to TrueType, one font at a time: the decoder returns a view of memory that the next call overwrites. */
export function decoded(woff2: Uint8Array): Promise<Buffer<ArrayBuffer>> {
  latest = latest.then(async () => Buffer.from(await decompress(woff2)));
  return latest;
}

let latest = Promise.resolve(Buffer.alloc(0));

/** Replaces the name of a font by one of the same length, so that no offset in the file changes. */
export const renamed = (font: Buffer, name: string, by: string): Buffer<ArrayBuffer> =>
  Buffer.from(font.toString('latin1').replaceAll(utf16(name), utf16(by)), 'latin1');

/** Fonts store names in big-endian UTF-16. */
const utf16 = (name: string) => Buffer.from(name, 'utf16le').swap16().toString('latin1');
