import { decompress } from 'wawoff2';
import { faceFile, type Script, type Weight } from '../../drawings/typeface.ts';

/**
 * Where each file of the typeface is found. What draws PNG and PDF looks at one file a family and weight, so the file of the
 * rarer letters has a family of its own.
 */
export const families: Record<Script, string> = { latin: 'Finlandica', 'latin-ext': 'Finlandext' };

/** A file of the typeface as TrueType (ISO/IEC 14496-22), under the name of its family. */
export async function trueType(script: Script, weight: Weight, slant?: 'normal' | 'italic'): Promise<Buffer> {
  return renamed(await decoded(faceFile(script, weight, slant)), families.latin, families[script]);
}

/** A WOFF 2.0 font as TrueType. The decoder puts every font in the same place: one is copied before the next is decoded. */
export function decoded(woff2: Uint8Array): Promise<Buffer<ArrayBuffer>> {
  latest = latest.then(async () => Buffer.from(await decompress(woff2)));
  return latest;
}

let latest = Promise.resolve(Buffer.alloc(0));

/** A font under another name of the same length, so that nothing in its file moves. */
export const renamed = (font: Buffer, name: string, by: string): Buffer<ArrayBuffer> =>
  Buffer.from(font.toString('latin1').replaceAll(utf16(name), utf16(by)), 'latin1');

/** Names in a font are big-endian UTF-16. */
const utf16 = (name: string) => Buffer.from(name, 'utf16le').swap16().toString('latin1');
