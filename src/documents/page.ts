import type { RootContent } from 'mdast';
import { aToZ } from '../facts/a-to-z.ts';
import { correctionRows } from '../facts/corrections.ts';
import { eventRows, sessionRows, territoryOf } from '../facts/event.ts';
import { fieldRows } from '../facts/fields.ts';
import { membersOf, tiesOf } from '../facts/organisations.ts';
import { profileRows } from '../facts/profile.ts';
import { sourceGroups } from '../facts/sources.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { pageIds, type Content, type Organisation, type PageId } from '../model/content.ts';
import { correctionsOf, correctionsOn } from '../model/corrections.ts';
import type { Document } from '../prose/document.ts';
import { heading, link, list, paragraph, words } from '../prose/nodes.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides } from '../schemas/organisation.ts';
import { absolute, pageAddress, profileAddress } from '../urls/addresses.ts';
import { vcardAddress } from '../urls/files.ts';
import { shortAddress } from '../urls/partners.ts';
import { pressBlocks } from './press.ts';
import {
  contactBlocks,
  correctionList,
  correctionLog,
  fieldList,
  memberList,
  rowList,
  sessionList,
  sideBlocks,
  sourceBlocks,
} from './rows.ts';
import { textDocument } from './text.ts';

/** A page as a document: its text and facts, then its corrections. */
export function pageDocument(content: Content, page: PageId, locale: Locale): Document {
  // The about page has the corrections of all pages.
  const corrections = page === 'about' ? [] : correctionsOn(content, page);
  const blocks = drawn[page]?.(content, locale) ?? [];
  const [above, below] = page === 'programme' || page === 'partners' ? [blocks, []] : [[], blocks];
  return textDocument(content, content.pages[page][locale], {
    above,
    below: [...below, ...correctionList(correctionRows(content, corrections, locale), locale)],
  });
}

/** A profile as a document: text, facts, connections, corrections. */
export function profileDocument(content: Content, organisation: Organisation, locale: Locale): Document {
  const { profile } = stringsFor(locale);
  const ties = tiesOf(content, organisation, locale);
  const short = shortAddress(organisation.id);
  const document = textDocument(content, organisation.texts[locale], {
    below: [
      heading(profile.facts),
      rowList(profileRows(content, organisation, locale), locale),
      ...(organisation.fields.length > 0
        ? [heading(profile.fields), fieldList(fieldRows(content, locale, organisation), locale)]
        : []),
      ...(ties.length > 0 ? [heading(profile.related), memberList(ties)] : []),
      ...correctionList(correctionRows(content, correctionsOn(content, organisation.id), locale), locale),
      heading(profile.use),
      paragraph([words(say(organisation.summary, locale))]),
      list([[link(absolute(content.site.url, short), short)], [link('vCard', vcardAddress(locale, organisation))]]),
    ],
  });
  return { ...document, title: organisation.names.short };
}

/**
 * Every page of a language with its path, in the order of the site. Documents are made on demand: thousands at once would fill the
 * memory.
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

/** What pages show besides their text; other pages have only text. */
const drawn: Partial<Record<PageId, (content: Content, locale: Locale) => RootContent[]>> = {
  home: (content, locale) => [
    rowList(eventRows(content, locale), locale),
    ...sides.flatMap((side) => [
      heading(say(content.pages[side][locale].frontMatter.title, locale)),
      paragraph([words(territoryOf(content, side, locale))]),
      memberList(membersOf(content, side, locale, 'kind')),
    ]),
    heading(stringsFor(locale).home.theDay),
    pageLink(content, 'programme', locale),
    sessionList(sessionRows(content, locale), locale),
    heading(stringsFor(locale).home.whoDoesWhat),
    pageLink(content, 'dialogue', locale),
    fieldList(fieldRows(content, locale), locale),
  ],
  programme: (content, locale) => [
    rowList(eventRows(content, locale), locale),
    sessionList(sessionRows(content, locale), locale),
  ],
  delegation: (content, locale) => sideBlocks(content, 'delegation', locale),
  counterparts: (content, locale) => sideBlocks(content, 'counterparts', locale),
  press: pressBlocks,
  partners: (content, locale) => [
    heading(stringsFor(locale).partners.profiles),
    list(
      content.organisations.map((organisation) => {
        const short = shortAddress(organisation.id);
        return [
          link(organisation.names.short, profileAddress(locale, organisation)),
          words(' – '),
          link(absolute(content.site.url, short), short),
        ];
      }),
    ),
  ],
  sources: (content, locale) => sourceBlocks(sourceGroups(content, locale), locale),
  search: (content, locale) => [
    heading(stringsFor(locale).search.index),
    ...aToZ(content, locale).flatMap(([initial, entries]) => [
      heading(initial, 3),
      list(entries.map(({ name, note, address }) => [link(name, address), ...(note ? [words(` – ${note}`)] : [])])),
    ]),
  ],
  about: (content, locale) => [
    ...correctionLog(correctionRows(content, correctionsOf(content), locale), locale),
    ...contactBlocks(content, locale),
  ],
};

/** A link to a page by its title. */
const pageLink = ({ pages }: Content, page: PageId, locale: Locale): RootContent =>
  paragraph([link(say(pages[page][locale].frontMatter.title, locale), pageAddress(locale, page))]);
