import { say, stringsFor } from '../../i18n/speak.ts';
import { completed } from '../../mdast/document.ts';
import { cited, paragraph } from '../../mdast/nodes.ts';
import type { Content } from '../../model/content.ts';
import { organisationsOn } from '../../model/relations.ts';
import type { Locale } from '../../schemas/locale.ts';
import { sides, type Side } from '../../schemas/organisation.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { eventRows } from '../../view-models/event.ts';
import type { Row } from '../../view-models/row.ts';
import { pdf, type Pdf } from './pdf.ts';
import template from './typst/fact-sheet.typ?raw';
import { sheetOf } from './typst/sheet.ts';

/** An organisation in one row of a table, with the first of its fields. */
type Line = { name: string; lang: string; host: boolean; kind: string; field: string };

/** The event in short: what, when, where, under which titles, how far apart, and who. */
export type FactSheet = {
  title: string;
  description: string;
  /** Day of the last change to any of its words (ISO 8601). */
  updated: string;
  lead: Row['line'];
  facts: Row[];
  parties: { side: Side; title: string; organisations: Line[] }[];
  /** Ids of the sources, in the order of their numbers. */
  sources: string[];
};

/** The content of the fact sheet in a language. */
export function factSheet(content: Content, locale: Locale): FactSheet {
  const { site, event, press, pages, fields } = content;
  const shortest = press.boilerplates.toSorted((a, b) => a.words - b.words)[0];
  const lead = shortest ? cited(say(shortest.text, locale), shortest.sources) : [];
  const [when, where, ...others] = eventRows(content, locale);
  const rows = [when, where, theDay(content, locale), ...others];
  const { blocks, sources } = completed([lead, ...rows.map(({ line }) => line)].map(paragraph), site.url);
  const [leading, ...lines] = blocks.map(({ children }) => children);
  return {
    title: say(event.title.value, event.title.lang),
    description: say(pages.home[locale].frontMatter.description, locale),
    updated: latest([pages.home, pages.programme, ...sides.map((side) => pages[side])].map((page) => page[locale])),
    lead: leading ?? [],
    facts: rows.map(({ label }, index) => ({ label, line: lines[index] ?? [] })),
    parties: sides.map((side) => ({
      side,
      title: say(pages[side][locale].frontMatter.title, locale),
      organisations: organisationsOn(content, side).map(({ names, lang = locale, host, kind, fields: own }) => ({
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

/** The fact sheet as PDF: one page of A4 for about a dozen organisations. */
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

/** The sessions of the day in one line. */
const theDay = ({ event }: Content, locale: Locale): Row => ({
  label: stringsFor(locale).home.theDay,
  line: event.sessions.flatMap(({ when, title, sources }, index) => {
    const said = (index > 0 ? ' · ' : '') + stringsFor(locale).documents.label(when[locale]) + title[locale];
    return cited(say(said, locale), sources);
  }),
});

const latest = (texts: readonly { frontMatter: { updated: string } }[]): string =>
  texts.reduce((day, { frontMatter }) => (frontMatter.updated > day ? frontMatter.updated : day), '');
