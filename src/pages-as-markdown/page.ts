import type { RootContent } from 'mdast';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Document } from '../mdast/document.ts';
import { heading, labelled, link, list, paragraph, words } from '../mdast/nodes.ts';
import type { Content, Organisation, PageId } from '../model/content.ts';
import { subjectsOf } from '../model/subjects.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides } from '../schemas/organisation.ts';
import { absolute, pageAddress, profileAddress } from '../urls/addresses.ts';
import { calendarAddress, vcardAddress } from '../urls/files.ts';
import { badgeAddress, cardAddress, shortAddress } from '../urls/partners.ts';
import { subjectAddress } from '../urls/targets.ts';
import { aToZ } from '../view-models/a-to-z.ts';
import { correctionRows } from '../view-models/corrections.ts';
import { briefly, eventRows, parties, sessionRows, territoryOf, type KeyFact } from '../view-models/event.ts';
import { fieldRows } from '../view-models/fields.ts';
import { membersOf, tiesOf } from '../view-models/organisations.ts';
import { profileRows } from '../view-models/profile.ts';
import type { Row } from '../view-models/row.ts';
import { sourceGroups } from '../view-models/sources.ts';
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
  const corrections = page === 'about' ? [] : correctionRows(content, locale, page);
  const blocks = drawn[page]?.(content, locale) ?? [];
  const [above, below] = page === 'programme' || page === 'partners' ? [blocks, []] : [[], blocks];
  return textDocument(content, content.pages[page][locale], {
    above,
    below: [...below, ...correctionList(corrections, locale)],
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
      ...correctionList(correctionRows(content, locale, organisation.id), locale),
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
  return [...subjectsOf(content).values()].map((subject) => ({
    address: subjectAddress(locale, subject),
    document: () =>
      subject.organisation
        ? profileDocument(content, subject.organisation, locale)
        : pageDocument(content, subject.page, locale),
  }));
}

/** What pages show besides their text; other pages have only text. */
const drawn: Partial<Record<PageId, (content: Content, locale: Locale) => RootContent[]>> = {
  home: (content, locale) => [
    paragraph([words(briefly(content, locale))]),
    rowList([...eventRows(content, locale), ...parties(content, locale).map(partyRow)], locale),
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
    list([labelled(stringsFor(locale).files.calendar, locale, [link('iCalendar', calendarAddress(locale))])]),
  ],
  delegation: (content, locale) => sideBlocks(content, 'delegation', locale),
  counterparts: (content, locale) => sideBlocks(content, 'counterparts', locale),
  press: pressBlocks,
  partners: (content, locale) => [
    paragraph([words(say(content.pages.partners[locale].frontMatter.description, locale))]),
    ...showcase(content, locale),
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
    ...correctionLog(correctionRows(content, locale), locale),
    ...contactBlocks(content, locale),
  ],
};

/** Badge, short link and card of one organisation as an example. */
function showcase({ organisations: [example], site }: Content, locale: Locale): RootContent[] {
  if (!example) return [];
  const { partners } = stringsFor(locale);
  const addresses = {
    badge: badgeAddress(locale, example.id, 'light'),
    shortAddress: shortAddress(example.id),
    card: cardAddress(locale, example.id),
  };
  const rows = (['badge', 'shortAddress', 'card'] as const).map((part) =>
    labelled(partners[part], locale, [link(absolute(site.url, addresses[part]), addresses[part])]),
  );
  return [heading(partners.preview), list(rows)];
}

/** A link to a page by its title. */
const pageLink = ({ pages }: Content, page: PageId, locale: Locale): RootContent =>
  paragraph([link(say(pages[page][locale].frontMatter.title, locale), pageAddress(locale, page))]);

/** Who comes from one side, by the page that lists them. */
const partyRow = ({ label, words: name, notes, address = '' }: KeyFact): Row => ({
  label,
  line: [link(name, address), words(` ${notes.join(', ')}`)],
});
