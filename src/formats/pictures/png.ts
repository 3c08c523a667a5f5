import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { toSvg } from '../../drawings/drawing.ts';
import { drawable, scriptOf, scripts } from '../../drawings/typeface.ts';
import { otherFacesFor, type SubsetFace } from './other-faces.ts';
import { families, trueType } from './true-type.ts';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/**
 * An image as pixels: PNG (Portable Network Graphics, third edition). Made only when the image, the renderer or the typeface
 * is not that of last time: what was made is kept in .cache/pictures/.
 *
 * @param width in pixels; the height follows
 */
export async function toPng(image: Element, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const others = await otherFacesFor(drawable(wordsOf(image)));
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

/** A page A4 without its margins, in pixels: 20 cm by 29.7 cm at 300 dots an inch. */
const page = { width: 2400, height: 3508 };

/**
 * Width in pixels at which an image, its size told in its attributes, is printed: that of a page. A longer one than a page is
 * for a screen alone, and has a pixel a unit, as a list of a thousand lines in print would fill the memory.
 */
export function printWidth({ properties }: Element): number {
  const [width, height] = [Number(properties.width), Number(properties.height)];
  return (height / width) * page.width <= page.height ? page.width : Math.round(width);
}

let writtenFonts: Promise<string[]> | undefined;

/** The renderer reads fonts from the disk; each is named by what it holds. */
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

/** Writes a file in one go: another build may be about to read or to write it. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}

const wordsOf = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'element' ? wordsOf(child) : child.type === 'text' ? child.value : ''))
    .join('');

/** The image with each character in the family that has it. */
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

/** The family that has a character; undefined for a joiner, which belongs to what it follows. */
function familyOf(character: string, others: readonly SubsetFace[]): string | undefined {
  const script = scriptOf(character);
  return script ? families[script] : others.find(({ characters }) => characters.includes(character))?.family;
}
