import type { PhrasingContent, RootContent } from 'mdast';
import { formatFigure, formatYear } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content, Organisation } from '../model/content.ts';
import { correctionsOn } from '../model/corrections.ts';
import { relationsOf } from '../model/relations.ts';
import type { Document } from '../prose/document.ts';
import type { Locale } from '../schemas/locale.ts';
import { nameRelations } from '../schemas/organisation.ts';
import { absolute } from '../urls/addresses.ts';
import { vcardAddress } from '../urls/files.ts';
import { shortAddress } from '../urls/partners.ts';
import { correctionList } from './corrections.ts';
import { profileLink } from './organisations.ts';
import { heading, labelled, link, list, listed, words } from '../prose/nodes.ts';
import { textDocument, type Cite } from './text.ts';

/** A profile as its page shows it: the text, then facts, ties and corrections. */
export function profileDocument(content: Content, organisation: Organisation, locale: Locale): Document {
  const document = textDocument(content, organisation.texts[locale], (cite) => ({
    below: [
      heading(stringsFor(locale).profile.facts),
      list(factsOf(content, organisation, locale, cite)),
      ...ties(content, organisation, locale, cite),
      ...correctionList(correctionsOn(content, organisation.id), locale, cite),
      ...toTakeAway(content, organisation, locale),
    ],
  }));
  return { ...document, title: organisation.names.short };
}

function factsOf(content: Content, organisation: Organisation, locale: Locale, cite: Cite): PhrasingContent[][] {
  const { profile: t } = stringsFor(locale);
  const { kind, host, names, founded, seat, figures, websites } = organisation;
  const fields = content.fields.filter(({ id }) => organisation.fields.includes(id));
  const fact = (label: string, text: string, sources: readonly string[] = []) =>
    labelled(label, locale, [words(text), ...cite(sources)]);
  const dated = (label: string, year: number) => `${label} (${year})`;
  return [
    fact(t.kind, [say(kind, locale), ...(host ? [t.host.toLowerCase()] : [])].join(', ')),
    ...(names.announced ? [fact(t.announcedAs, names.announced)] : []),
    ...(names.official ? [fact(t.officialName, names.official.value, names.official.sources)] : []),
    ...(founded
      ? [
          fact(
            t.founded,
            [
              formatYear(founded.year, founded.qualifier, locale),
              ...(founded.note ? [say(founded.note, locale)] : []),
            ].join(', '),
            founded.sources,
          ),
        ]
      : []),
    ...(seat ? [fact(dated(t.seat, seat.year), say(seat.text, locale), seat.sources)] : []),
    ...figures.map((figure) =>
      fact(dated(say(figure.label, locale), figure.year), formatFigure(figure, locale), figure.sources),
    ),
    ...(fields.length > 0 ? [fact(t.fields, fields.map(({ name }) => say(name, locale)).join(', '))] : []),
    ...nameRelations.flatMap((relation) => {
      const others = names.other.filter((other) => other.relation === relation);
      const line = listed(others.map(({ name, sources }) => [words(name), ...cite(sources)]));
      return others.length > 0 ? [labelled(t.otherNames[relation], locale, line)] : [];
    }),
    ...websites.map(({ url, year, sources }) =>
      labelled(year ? dated(t.websites, year) : t.websites, locale, [link(new URL(url).host, url), ...cite(sources)]),
    ),
  ];
}

function ties(content: Content, organisation: Organisation, locale: Locale, cite: Cite): RootContent[] {
  const items = relationsOf(content, organisation).map(({ organisation: other, reason, sources }) => [
    profileLink(content, other, locale),
    words(` – ${say(reason, locale)}`),
    ...cite(sources),
  ]);
  return items.length > 0 ? [heading(stringsFor(locale).profile.related), list(items)] : [];
}

function toTakeAway({ site }: Content, organisation: Organisation, locale: Locale): RootContent[] {
  const { takeAway } = stringsFor(locale);
  const [short, card] = [shortAddress(organisation.id), vcardAddress(locale, organisation)];
  const items = [
    [link(absolute(site.url, short), absolute(site.url, short))],
    [link('vCard', absolute(site.url, card))],
  ];
  return [heading(takeAway.heading), list(items)];
}
