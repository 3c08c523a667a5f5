import { eventFacts, type Fact } from '../../documents/event.ts';
import { words } from '../../prose/nodes.ts';
import { citing, type Cite } from '../../documents/text.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import type { PhrasingContent } from 'mdast';
import type { Locale } from '../../schemas/locale.ts';
import { sides, type Side } from '../../schemas/organisation.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { pdf, type Pdf } from './pdf.ts';
import template from './typst/fact-sheet.typ?raw';
import { sheetOf } from './typst/sheet.ts';

/** One organisation in one line, with the first of its fields. */
type Line = { name: string; lang: string; host: boolean; kind: string; field: string };

/** The event in short: what, when, where, under which titles, how far apart, and who. */
export type FactSheet = {
  title: string;
  description: string;
  /** Day of the last change to any of its words (ISO 8601). */
  updated: string;
  lead: PhrasingContent[];
  facts: Fact[];
  parties: { side: Side; title: string; organisations: Line[] }[];
  /** Ids of the sources, in the order of their numbers. */
  sources: string[];
};

/** What the fact sheet says, in a language. */
export function factSheet(content: Content, locale: Locale): FactSheet {
  const { event, press, pages, fields, organisations } = content;
  const { sources, cite } = citing([]);
  const shortest = press.boilerplates.toSorted((a, b) => a.words - b.words)[0];
  const lead = shortest ? [words(say(shortest.text, locale)), ...cite(shortest.sources)] : [];
  const [when, where, ...others] = eventFacts(content, locale, cite);
  return {
    title: say(event.title.value, event.title.lang),
    description: say(pages.home[locale].frontMatter.description, locale),
    updated: latest([pages.home, pages.programme, ...sides.map((side) => pages[side])].map((page) => page[locale])),
    lead,
    facts: [when, where, theDay(content, locale, cite), ...others],
    parties: sides.map((side) => ({
      side,
      title: say(pages[side][locale].frontMatter.title, locale),
      organisations: organisations
        .filter((organisation) => organisation.side === side)
        .map(({ names, lang = locale, host, kind, fields: own }) => ({
          name: names.short,
          lang,
          host,
          kind: say(kind, locale),
          field: say(fields.find(({ id }) => id === own[0])?.name ?? '', locale),
        })),
    })),
    sources,
  };
}

/** The fact sheet as PDF: one page of A4 for a dozen organisations, more where they are many, as the press page says beside it. */
export function factSheetPdf(content: Content, locale: Locale): Promise<Pdf> {
  const sheet = factSheet(content, locale);
  const { documents, profile } = stringsFor(locale);
  const common = sheetOf(content, locale, {
    ...sheet,
    title: `${documents.factSheet} · ${sheet.title}`,
    address: absolute(content.site.url, pageAddress(locale, 'home')),
  });
  const { lead, facts, parties, title } = sheet;
  return pdf({
    template,
    data: {
      ...common,
      heading: { text: title, lang: content.event.title.lang },
      kicker: documents.factSheet,
      lead,
      facts,
      parties,
      words: {
        ...common.words,
        name: documents.name,
        kind: profile.kind,
        field: documents.field,
        host: profile.host.toLowerCase(),
      },
    },
  });
}

/** The parts of the day by their titles. */
const theDay = ({ event }: Content, locale: Locale, cite: Cite): Fact => ({
  label: stringsFor(locale).home.theDay,
  line: event.sessions.flatMap(({ when, title, sources }, index) => [
    words(say((index > 0 ? ' · ' : '') + stringsFor(locale).documents.label(when[locale]) + title[locale], locale)),
    ...cite(sources),
  ]),
});

const latest = (texts: readonly { frontMatter: { updated: string } }[]): string =>
  texts.reduce((day, { frontMatter }) => (frontMatter.updated > day ? frontMatter.updated : day), '');
