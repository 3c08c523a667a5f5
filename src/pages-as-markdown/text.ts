import type { RootContent } from 'mdast';
import { say } from '../i18n/speak.ts';
import { completed, proseOf, type Document } from '../mdast/document.ts';
import { printComponent } from '../mdx/print.ts';
import { citationsIn } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import type { DescribedText } from '../model/text.ts';
import type { Source } from '../schemas/source.ts';
import { targetAddress } from '../urls/targets.ts';

/** What a page shows above and below its text; citations have the ids of sources. */
type Drawn = { above?: RootContent[]; below?: RootContent[] };

/** A text with the facts of its page as a document; the sources of the text come first. */
export function textDocument(content: Content, text: DescribedText, { above = [], below = [] }: Drawn = {}): Document {
  const { locale, body, frontMatter } = text;
  const prose = proseOf(text, {
    printComponent: (component, children) => printComponent(content, locale, component, children),
    addressOf: (id) => targetAddress(content, locale, id),
  });
  return {
    title: say(frontMatter.title, locale),
    description: say(frontMatter.description, locale),
    locale,
    updated: frontMatter.updated,
    ...completed([...above, ...prose, ...below], content.site.url, citationsIn(body)),
  };
}

/** The sources of a document, in the order of their numbers. */
export const sourcesUnder = ({ sources }: Content, document: Document): Source[] =>
  document.sources.flatMap((id) => sources[id] ?? []);
