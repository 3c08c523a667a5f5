import { textDocument } from '../../documents/text.ts';
import { sourceWords } from '../../i18n/source-line.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import { pageIds, type Content } from '../../model/content.ts';
import { correctionsOf } from '../../model/corrections.ts';
import { memoised } from '../../model/memoised.ts';
import type { DescribedText } from '../../model/text.ts';
import type { Document } from '../../prose/document.ts';
import { paragraph, words } from '../../prose/nodes.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, permanentId } from '../../urls/addresses.ts';
import { correctionAnchor, targetAddress, targetName } from '../../urls/targets.ts';
import { htmlFragment } from '../documents/html.ts';

/** What a feed tells of one text or one correction, whichever the format: addresses in full, words typeset, days of RFC 3339. */
export type FeedEntry = {
  /** Names the entry for good, wherever the site lies. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** All the words, as a fragment of HTML. */
  html: string;
  /** Beginning of the day of the last change. */
  updated: string;
  /** Beginning of the day on which the words first stood on this site, where it is known. */
  published: string | undefined;
};

/** More than anybody reads of a feed at once; it keeps that of a large site light. */
const most = 100;

/**
 * What is new in a language, the newest first; of one day the corrections, then the texts in the order of the site. A page
 * without words of its own is left out.
 */
export const feedEntries = memoised((content: Content, locale: Locale): FeedEntry[] => {
  const texts: [id: string, text: DescribedText][] = [
    ...pageIds.map((id): [string, DescribedText] => [id, content.pages[id][locale]]),
    ...content.organisations.map((organisation): [string, DescribedText] => [
      organisation.id,
      organisation.texts[locale],
    ]),
  ];
  // Told in full only once it is known which are told.
  const news: { date: string; tell: () => FeedEntry }[] = [
    ...correctionsOf(content).map((correction) => ({
      date: correction.date,
      tell: () => entryOfCorrection(content, locale, correction),
    })),
    ...texts
      .filter(([, text]) => hasWords(text))
      .map(([id, text]) => ({ date: text.frontMatter.updated, tell: () => entryOfText(content, locale, id, text) })),
  ];
  return news
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, most)
    .map(({ tell }) => tell());
});

const hasWords = ({ body }: DescribedText): boolean =>
  'children' in body && body.children.some(({ type }) => type !== 'yaml');

function entryOfText(content: Content, locale: Locale, id: string, text: DescribedText): FeedEntry {
  const { published } = text.frontMatter;
  const summary = content.organisations.find((organisation) => organisation.id === id)?.summary[locale];
  const entry = entryOf(content, textDocument(content, text), targetAddress(content, locale, id), published);
  return summary ? { ...entry, summary: say(summary, locale) } : entry;
}

function entryOfCorrection(content: Content, locale: Locale, correction: Correction): FeedEntry {
  const { date, page, what, why, sources = [] } = correction;
  const title = stringsFor(locale).corrections.of(targetName(content, locale, page));
  const document: Document = {
    title: say(title, locale),
    description: `${say(what, locale)} ${say(why, locale)}`,
    locale,
    updated: date,
    blocks: [what, why].map((told) => paragraph([words(say(told, locale))])),
    sources,
  };
  return entryOf(content, document, `${targetAddress(content, locale, page)}#${correctionAnchor(date)}`, date);
}

function entryOf({ site, sources }: Content, document: Document, address = '', published?: string): FeedEntry {
  const { title, description, locale, updated } = document;
  const cited = document.sources
    .flatMap((source) => sources[source] ?? [])
    .map((source) => sourceWords(source, locale));
  return {
    id: permanentId(site, address),
    url: absolute(site.url, address),
    title,
    summary: description,
    html: htmlFragment(document, cited),
    updated: startOf(updated),
    published: published && startOf(published),
  };
}

const startOf = (date: string) => `${date}T00:00:00Z`;
