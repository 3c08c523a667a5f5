import type { RootContent } from 'mdast';
import { say, stringsFor } from '../i18n/speak.ts';
import { pageIds, type Content, type PageId } from '../model/content.ts';
import { correctionsOf, correctionsOn } from '../model/corrections.ts';
import type { Document } from '../prose/document.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides } from '../schemas/organisation.ts';
import { absolute, pageAddress, profileAddress } from '../urls/addresses.ts';
import { shortAddress } from '../urls/partners.ts';
import { correctionList } from './corrections.ts';
import { factList, sessionList } from './event.ts';
import { organisationList, profileLink } from './organisations.ts';
import { pressBlocks } from './press.ts';
import { profileDocument } from './profile.ts';
import { heading, link, list, words } from '../prose/nodes.ts';
import { sourceTable } from './sources.ts';
import { textDocument, type Cite } from './text.ts';

/** A page as a document: its text with what it draws from the facts, then its corrections. */
export function pageDocument(content: Content, page: PageId, locale: Locale): Document {
  const corrections = page === 'about' ? correctionsOf(content) : correctionsOn(content, page);
  return textDocument(content, content.pages[page][locale], (cite) => {
    const blocks = drawn[page]?.(content, locale, cite) ?? [];
    const [above, below] = page === 'programme' || page === 'partners' ? [blocks, []] : [[], blocks];
    return { above, below: [...below, ...correctionList(corrections, locale, cite)] };
  });
}

/**
 * Every page of a language as a document, with its address, in the order of the site. Each document is made when it is asked
 * for: thousands at once would fill the memory.
 */
export function everyDocument(content: Content, locale: Locale): { address: string; document: () => Document }[] {
  return [
    ...pageIds.map((page) => ({
      address: pageAddress(locale, page),
      document: () => pageDocument(content, page, locale),
    })),
    ...content.organisations.map((organisation) => ({
      address: profileAddress(locale, organisation),
      document: () => profileDocument(content, organisation, locale),
    })),
  ];
}

type Drawn = (content: Content, locale: Locale, cite: Cite) => RootContent[];

/** What pages show besides their text; the others are text alone. */
const drawn: Partial<Record<PageId, Drawn>> = {
  home: (content, locale, cite) => [
    factList(content, locale, cite),
    ...sides.flatMap((side) => [
      heading(say(content.pages[side][locale].frontMatter.title, locale)),
      organisationList(content, side, locale, 'kind'),
    ]),
    heading(stringsFor(locale).home.theDay),
    sessionList(content, locale, cite),
  ],
  programme: (content, locale, cite) => [factList(content, locale, cite), sessionList(content, locale, cite)],
  delegation: (content, locale) => [organisationList(content, 'delegation', locale, 'summary')],
  counterparts: (content, locale) => [organisationList(content, 'counterparts', locale, 'summary')],
  press: pressBlocks,
  partners: (content, locale) => [
    heading(stringsFor(locale).partners.profiles),
    list(
      content.organisations.map((organisation) => {
        const short = absolute(content.site.url, shortAddress(organisation.id));
        return [profileLink(content, organisation, locale), words(' – '), link(short, short)];
      }),
    ),
  ],
  sources: (content, locale) => [sourceTable(content, locale)],
  search: (content, locale) => [index(content, locale)],
};

/** Every page and every profile, by name. */
function index(content: Content, locale: Locale): RootContent {
  const pages = pageIds.map((page) =>
    link(
      say(content.pages[page][locale].frontMatter.title, locale),
      absolute(content.site.url, pageAddress(locale, page)),
    ),
  );
  const profiles = content.organisations.map((organisation) => profileLink(content, organisation, locale));
  return list([...pages, ...profiles].map((entry) => [entry]));
}
