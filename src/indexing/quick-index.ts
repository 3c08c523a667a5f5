import { stopwords as en } from '@orama/stopwords/english';
import { stopwords as fi } from '@orama/stopwords/finnish';
import { stopwords as fr } from '@orama/stopwords/french';
import { formatFigure } from '../i18n/format.ts';
import { say } from '../i18n/speak.ts';
import { type Content, type Organisation, type PageId, type Texts } from '../model/content.ts';
import { everyNameOf } from '../model/names.ts';
import { descendants, plainText } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides } from '../schemas/organisation.ts';
import { figuresAmong } from '../search/figures.ts';
import { wordsOf } from '../search/fold.ts';
import type { IndexedPage, QuickIndex } from '../search/quick-index.ts';
import { pageAddress, profileAddress } from '../urls/addresses.ts';
import { targetAddress } from '../urls/targets.ts';
import type { FullTextIndex } from './full-text-index.ts';
import { figuresIn, namesIn, searchableText } from './searchable.ts';
import { searchedPages, type Searched } from './searched-documents.ts';

/** Words that say nothing of themselves, beside those of the lists: question words and titles. */
const moreStopWords: Record<Locale, string> = {
  fr: 'combien comment quand où quoi dont aussi plus très nombre an année monsieur madame mme',
  en: 'much many number year get us whos whats wheres whens hows mr mrs ms',
  fi:
    'kuinka miten montako lukumäärä vuonna vuoden paljonko milloin ' +
    'myös voi saa saako saatu voiko mukana juuri herra rouva',
};
const stopWords = { fr, en, fi };

/** The quick index of a language: titles, names, headings and numbers of every page, the glossary, and the files of the full text. */
export function quickIndex(
  content: Content,
  locale: Locale,
  documents: readonly Searched[],
  { pages: order, chunks }: FullTextIndex,
): QuickIndex {
  const figures = new Map(documents.map(({ address, document }) => [address, figuresIn(document)]));
  const known = new Map(
    [
      ...searchedPages.map((id) => indexedPage(content, id, locale)),
      ...content.organisations.map((organisation) => indexedProfile(content, organisation, locale)),
    ].map((page) => [page.address, page]),
  );
  const numbers = new Map(order.map(({ address }, number) => [address, number]));
  const numberOf = (id: string) => numbers.get(targetAddress(content, locale, id) ?? '');
  return {
    pages: order.flatMap(({ address, length }) => {
      const page = known.get(address);
      if (!page) return [];
      const others = (figures.get(address) ?? []).filter((figure) => !page.facts.includes(figure));
      return [{ ...page, length, facts: sorted(page.facts), figures: sorted(others) }];
    }),
    glossary: content.glossary
      .filter(({ leads }) => leads.length > 0)
      .map(({ leads, words }) => [words[locale], leads.map(numberOf).filter((number) => number !== undefined)]),
    synonyms: [true, false].map((isVerb) =>
      content.glossary
        .filter(({ leads, verb }) => leads.length === 0 && verb === isVerb)
        .map(({ words }) => words[locale].flatMap(wordsOf).join(' ')),
    ) as QuickIndex['synonyms'],
    stopWords: [...new Set([...stopWords[locale], moreStopWords[locale]].flatMap(wordsOf))].join(' '),
    properNames: namesIn(documents.map(({ document }) => searchableText(document))).join(' '),
    chunks,
    texts: order.map(({ text }) => text),
  };
}

/** A page without what its text gives. */
type WithoutText = Omit<IndexedPage, 'facts' | 'figures' | 'length'> & { facts: string[] };

function indexedPage({ pages, event, places }: Content, id: PageId, locale: Locale): WithoutText {
  const { title, menu } = pages[id][locale].frontMatter;
  const side = sides.find((known) => known === id);
  const { venue } = event;
  const where = [venue.street, venue.locality, places[venue.place]?.name[locale] ?? ''];
  return {
    address: pageAddress(locale, id),
    title: say(title, locale),
    kind: 'page',
    ...(side && { side }),
    names: [...(menu ? [say(menu, locale)] : []), ...(id === 'programme' ? [venue.name] : [])],
    about: id === 'programme' ? where : [],
    headings: headingsOf(pages[id], locale),
    facts: [],
  };
}

function indexedProfile({ pages, fields }: Content, organisation: Organisation, locale: Locale): WithoutText {
  const { side, kind, texts, founded } = organisation;
  const work = fields.filter(({ id }) => organisation.fields.includes(id));
  const [title, ...others] = everyNameOf(organisation);
  return {
    address: profileAddress(locale, organisation),
    title,
    kind: 'profile',
    side,
    section: say(pages[side][locale].frontMatter.title, locale),
    names: [...new Set(others)],
    about: [kind, ...work.map(({ name }) => name)].map((words) => say(words, locale)),
    headings: headingsOf(texts, locale),
    facts: [...new Set([...(founded ? [String(founded.year)] : []), ...figuresOf(organisation, locale)])],
  };
}

/** Numbers separated by spaces, in ascending order: sorted, they compress better. */
const sorted = (figures: readonly string[]): string =>
  figures.toSorted((one, other) => Number(one) - Number(other)).join(' ');

/** Figures as in the data and as printed, which may be rounded: 1602 million and 1.6 billion. */
const figuresOf = ({ figures }: Organisation, locale: Locale): string[] =>
  figures.flatMap((figure) => [
    ...figuresAmong([String(figure.value), figure.unit.split('-')[1] ?? '']),
    ...figuresAmong(wordsOf(formatFigure(figure, locale))),
  ]);

const headingsOf = (texts: Texts, locale: Locale): string[] =>
  [...descendants(texts[locale].body)]
    .filter(({ type }) => type === 'heading')
    .map((node) => say(plainText(node), locale));
