import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Text } from '../../model/text.ts';

type CompiledText = { default: AstroComponentFactory; getHeadings: () => MarkdownHeading[] };

const texts = new Map(
  Object.entries(import.meta.glob<CompiledText>('#content/**/*.mdx')).map(([path, load]) => [lastThree(path), load]),
);

/** The MDX of a text as a component, with its headings. */
export async function compiledText({ file }: Text): Promise<CompiledText> {
  const load = texts.get(file);
  if (!load) throw new Error(`${file} was read but not compiled.`);
  return load();
}

/** A text lies three names deep in the content folder: organisations/alder-house/fi.mdx. */
function lastThree(path: string): string {
  return path.split('/').slice(-3).join('/');
}
