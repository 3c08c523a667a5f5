import type { PhrasingContent, RootContent } from 'mdast';
import type { Content } from '../model/content.ts';
import type { DescribedText } from '../model/text.ts';
import { documentOf, type Document } from '../prose/document.ts';
import { noteMark } from '../prose/nodes.ts';
import type { Source } from '../schemas/source.ts';
import { absolute } from '../urls/addresses.ts';
import { targetAddress } from '../urls/targets.ts';
import { printComponent } from '../vocabulary/print.ts';

/** Numbers for the ids of some sources; one not cited before takes the next number. */
export type Cite = (ids: readonly string[]) => PhrasingContent[];

/** What a page shows above and below its text. */
type Drawn = { above?: RootContent[]; below?: RootContent[] };

/** A text of the content as a document, with what its page draws from the facts; links are addresses in full. */
export function textDocument(content: Content, text: DescribedText, draw: (cite: Cite) => Drawn): Document {
  const document = proseDocument(content, text);
  const { sources, cite } = citing(document.sources);
  const { above = [], below = [] } = draw(cite);
  return { ...document, blocks: [...above, ...document.blocks, ...below], sources };
}

/** A text of the content as a document, without what its page draws from the facts. */
export function proseDocument(content: Content, text: DescribedText): Document {
  const { locale } = text;
  return documentOf(text, {
    printComponent: (name, children) => printComponent(content, locale, name, children),
    urlOf: (id) => {
      const address = targetAddress(content, locale, id);
      return address && absolute(content.site.url, address);
    },
  });
}

/** Goes on from the numbers that some sources have; `sources` grows with each that is cited for the first time. */
export function citing(numbered: readonly string[]): { sources: string[]; cite: Cite } {
  const sources = [...numbered];
  const cite: Cite = (ids) =>
    ids.map((id) => {
      if (!sources.includes(id)) sources.push(id);
      return noteMark(sources.indexOf(id) + 1);
    });
  return { sources, cite };
}

/** The sources of a document, in the order of their numbers. */
export const sourcesUnder = ({ sources }: Content, document: Document): Source[] =>
  document.sources.flatMap((id) => sources[id] ?? []);
