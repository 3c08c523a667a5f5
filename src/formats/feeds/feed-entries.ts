import { sourceWords } from '../../i18n/source-line.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Document } from '../../mdast/document.ts';
import { paragraph, words } from '../../mdast/nodes.ts';
import type { Content } from '../../model/content.ts';
import { correctionsOf } from '../../model/corrections.ts';
import { memoised } from '../../model/memoised.ts';
import { subjectsOf, type Subject } from '../../model/subjects.ts';
import type { DescribedText } from '../../model/text.ts';
import { textDocument } from '../../pages-as-markdown/text.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, permanentId } from '../../urls/addresses.ts';
import { correctionAnchor, targetAddress, targetName } from '../../urls/targets.ts';
import { htmlFragment } from '../documents/html.ts';

/** An entry for a text or a correction, whatever the format: absolute URLs, typeset words, dates as in RFC 3339. */
export type FeedEntry = {
  /** Permanent id, independent of the address of the site. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text as an HTML fragment. */
  html: string;
  /** Start of the day of the last change. */
  updated: string;
  /** Start of the day of first publication here, where it is known. */
  published: string | undefined;
};

/** Keeps the feed of a large site small. */
const maximumEntries = 100;

/**
 * The entries of a language, the newest first; within a day, corrections come before texts. Pages without prose are left out.
 */
export const feedEntries = memoised((content: Content, locale: Locale): FeedEntry[] => {
  // An entry is made only once it is known to be among the newest.
  const news: { date: string; makeEntry: () => FeedEntry }[] = [
    ...correctionsOf(content).map((correction) => ({
      date: correction.date,
      makeEntry: () => entryOfCorrection(content, locale, correction),
    })),
    ...[...subjectsOf(content)]
      .filter(([, { texts }]) => hasWords(texts[locale]))
      .map(([id, subject]) => ({
        date: subject.texts[locale].frontMatter.updated,
        makeEntry: () => entryOfText(content, locale, id, subject),
      })),
  ];
  return news
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, maximumEntries)
    .map(({ makeEntry }) => makeEntry());
});

const hasWords = ({ body }: DescribedText): boolean =>
  'children' in body && body.children.some(({ type }) => type !== 'yaml');

function entryOfText(content: Content, locale: Locale, id: string, { texts, organisation }: Subject): FeedEntry {
  const text = texts[locale];
  const { published } = text.frontMatter;
  const entry = entryOf(content, textDocument(content, text), targetAddress(content, locale, id), published);
  return organisation ? { ...entry, summary: say(organisation.summary, locale) } : entry;
}

function entryOfCorrection(content: Content, locale: Locale, correction: Correction): FeedEntry {
  const { date, page, what, why, sources = [] } = correction;
  const title = stringsFor(locale).corrections.of(targetName(content, locale, page));
  const document: Document = {
    title,
    description: `${say(what, locale)} ${say(why, locale)}`,
    locale,
    updated: date,
    blocks: [what, why].map((sentence) => paragraph([words(say(sentence, locale))])),
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
