import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { toSvg } from '../../drawings/drawing.ts';
import { drawable, scriptOf, scripts } from '../../drawings/typeface.ts';
import { otherFacesFor, type SubsetFace } from './other-faces.ts';
import { families, trueType } from './true-type.ts';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/**
 * Renders an image as PNG (third edition). Cached in .cache/pictures/ under a hash of the image, the renderer and the typefaces.
 *
 * @param width in pixels; the height follows
 */
export async function toPng(image: Element, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const others = await otherFacesFor(drawable(textIn(image)));
  const svg = toSvg(inFamilies(image, others));
  const fontFiles = [...(await (writtenFonts ??= writeFonts())), ...others.flatMap(({ files }) => files.map(written))];
  const inputs = [svg, width, version, ...fontFiles.map((file) => basename(file))];
  const file = resolve('.cache/pictures', `${hashOf(inputs.join('\n'))}.png`);
  if (existsSync(file)) return readFileSync(file);
  const rendered = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false },
  });
  const png = new Uint8Array(rendered.asPng());
  keep(file, png);
  return png;
}

/** The width of a text column of A4, 20 cm, and the height of the sheet, at 300 dpi. */
const page = { width: 2400, height: 3508 };

/**
 * Width in pixels for printing an image on A4. An image longer than a sheet gets one pixel a unit: at 300 dpi, a list of a
 * thousand lines would fill the memory.
 */
export function printWidth({ properties }: Element): number {
  const [width, height] = [Number(properties.width), Number(properties.height)];
  return (height / width) * page.width <= page.height ? page.width : Math.round(width);
}

/** A PNG with its density for print, 300 dpi: the chunk pHYs after the header, in pixels per metre (PNG, third edition, 11.3.4.3). */
export function withPrintDensity(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const endOfHeader = 33;
  const perMetre = Math.round(300 / 0.0254);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4);
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return new Uint8Array([...png.subarray(0, endOfHeader), ...chunk, ...png.subarray(endOfHeader)]);
}

let writtenFonts: Promise<string[]> | undefined;

/** Writes the fonts to disk, where the renderer reads them; each file is named by its hash. */
function writeFonts(): Promise<string[]> {
  const faces = scripts.flatMap((script) => ([400, 700] as const).map((weight) => trueType(script, weight)));
  return Promise.all(faces.map(async (face) => written(await face)));
}

function written(font: Buffer): string {
  const file = resolve('.cache/fonts', `${hashOf(font)}.ttf`);
  if (!existsSync(file)) keep(file, font);
  return file;
}

const hashOf = (input: string | Uint8Array) => hash('sha256', input).slice(0, 32);

/** Writes a file atomically, since another build may read or write it at the same time. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}

const textIn = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'element' ? textIn(child) : child.type === 'text' ? child.value : ''))
    .join('');

/** The image with every run of characters in a family that has them. */
function inFamilies(element: Element, others: readonly SubsetFace[]): Element {
  return {
    ...element,
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') return [inFamilies(child, others)];
      return child.type === 'text' && ['text', 'tspan'].includes(element.tagName)
        ? runsOf(child.value, others)
        : [child];
    }),
  };
}

function runsOf(words: string, others: readonly SubsetFace[]): ElementContent[] {
  const runs: { family: string; words: string }[] = [];
  for (const character of drawable(words)) {
    const last = runs.at(-1);
    const family = familyOf(character, others) ?? last?.family ?? families.latin;
    if (last?.family === family) last.words += character;
    else runs.push({ family, words: character });
  }
  return runs.map(({ family, words: value }) =>
    family === families.latin ? { type: 'text', value } : s('tspan', { style: `font-family:${family}` }, value),
  );
}

/** The family that has a character; undefined for a joiner, which stays in the family of the character before it. */
function familyOf(character: string, others: readonly SubsetFace[]): string | undefined {
  const script = scriptOf(character);
  return script ? families[script] : others.find(({ characters }) => characters.includes(character))?.family;
}
