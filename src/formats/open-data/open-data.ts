import { sourceWords } from '../../i18n/source-line.ts';
import { say } from '../../i18n/speak.ts';
import { clocksOf, momentsOf } from '../../model/clocks.ts';
import type { Content, Organisation } from '../../model/content.ts';
import { placeOf, placeOfSide } from '../../model/places.ts';
import { organisationsOn, relationsOf } from '../../model/relations.ts';
import { usesBySource } from '../../model/source-uses.ts';
import { byLocale, locales, type Locale } from '../../schemas/locale.ts';
import type { Side } from '../../schemas/organisation.ts';
import { absolute, pageAddress, profileAddress } from '../../urls/addresses.ts';
import { dataAddress } from '../../urls/files.ts';
import { shortAddress } from '../../urls/partners.ts';
import { subjectAddress } from '../../urls/targets.ts';
import type { EventFile, OrganisationsFile, SourcesFile } from './open-data-shapes.ts';

/** The open data as JSON (RFC 8259): every value with its sources and year, every text in all languages, absolute URLs. */
export type OpenData = { event: EventFile; organisations: OrganisationsFile; sources: SourcesFile };

/** The files of open data by name; their texts are typeset. */
export function openData(content: Content): OpenData {
  const organisations = content.organisations.map((organisation) => organisationData(content, organisation));
  return {
    event: { ...heading(content, 'event'), ...typesetTexts(eventData(content)) },
    organisations: { ...heading(content, 'organisations'), organisations: typesetTexts(organisations) },
    sources: { ...heading(content, 'sources'), sources: sourcesData(content) },
  };
}

/** Organisations and sources as rows for csv.ts, each with the licence; without usedOn, whose lists are too long for a cell. */
export function openDataTables({ organisations, sources }: OpenData) {
  const { licence, attribution } = organisations;
  return {
    organisations: organisations.organisations.map((row) => ({ ...row, licence, attribution })),
    sources: sources.sources.map((row) => ({ ...row, usedOn: undefined, licence, attribution })),
  };
}

function heading({ site }: Content, name: keyof OpenData) {
  const full = (file: string) => absolute(site.url, dataAddress(file));
  return {
    $schema: full(`${name}.schema.json`),
    site: absolute(site.url, '/'),
    languages: site.locales,
    licence: site.licence,
    attribution: typesetTexts(site.publisher),
    files: { event: full('event.json'), organisations: full('organisations.json'), sources: full('sources.json') },
  };
}

function eventData(content: Content) {
  const { site, event, pages } = content;
  const { title, date, hours, venue, distance, sessions } = event;
  const { home, announcement } = pages;
  const address = (id: 'home' | 'announcement') => (locale: Locale) => absolute(site.url, pageAddress(locale, id));
  return {
    id: absolute(site.url, '/#event'),
    page: inEach(content, address('home')),
    title,
    description: inEach(content, (locale) => home[locale].frontMatter.description),
    announcement: {
      title: inEach(content, (locale) => announcement[locale].frontMatter.title),
      page: inEach(content, address('announcement')),
      updated: inEach(content, (locale) => announcement[locale].frontMatter.updated),
    },
    date,
    hours: { ...momentsOf(content), sources: hours.sources },
    clocks: { ...clocks(content), sources: event.clocks.sources },
    venue: { ...venue, place: placeOf(content, venue.place) },
    sides: { delegation: party(content, 'delegation'), counterparts: party(content, 'counterparts') },
    distance,
    sessions,
  };
}

function clocks(content: Content) {
  const bySide = clocksOf(content).map(({ side, start, end }) => {
    const { timeZone } = content.event.sides[side];
    return [side, { timeZone, startDate: start.date, start: start.time, endDate: end.date, end: end.time }] as const;
  });
  return Object.fromEntries(bySide) as Record<Side, (typeof bySide)[number][1]>;
}

function party(content: Content, side: Side) {
  const { pole, territory, city } = content.event.sides[side];
  const organisations = organisationsOn(content, side).map(({ id }) => absolute(content.site.url, shortAddress(id)));
  return { pole, territory, city, place: placeOfSide(content, side), organisations };
}

function organisationData(content: Content, organisation: Organisation) {
  const { url } = content.site;
  const { id, texts, ...facts } = organisation;
  const { fields, seat } = facts;
  return {
    id,
    url: absolute(url, shortAddress(id)),
    ...facts,
    fields: fields.flatMap((field) => content.fields.filter((known) => known.id === field)),
    seat: seat && { ...seat, place: seat.place === undefined ? undefined : placeOf(content, seat.place) },
    related: relationsOf(content, organisation).map(({ organisation: other, ...tie }) => ({ id: other.id, ...tie })),
    page: inEach(content, (locale) => absolute(url, profileAddress(locale, organisation))),
    updated: inEach(content, (locale) => texts[locale].frontMatter.updated),
  };
}

function sourcesData(content: Content) {
  const { url } = content.site;
  const uses = inEach(content, (locale) => usesBySource(content, locale));
  return Object.entries(content.sources).map(([id, source]) => ({
    id,
    ...source,
    title: inEach(content, (locale) => sourceWords(source, locale).title),
    publisher: inEach(content, (locale) => say(source.publisher, locale)),
    page: inEach(content, (locale) => absolute(url, `${pageAddress(locale, 'sources')}#source-${id}`)),
    usedOn: inEach(content, (locale) =>
      (uses[locale].get(id) ?? []).map(({ subject }) => absolute(url, subjectAddress(locale, subject))),
    ),
  }));
}

const inEach = <T>({ site }: Content, value: (locale: Locale) => T) => byLocale(value, site.locales);

/** Typesets each text under a language key and drops undefined values. */
function typesetTexts<Data>(data: Data): Data {
  const set = (name: string, value: unknown) => {
    const locale = locales.find((known) => known === name);
    return locale && typeof value === 'string' ? say(value, locale) : value;
  };
  return JSON.parse(JSON.stringify(data, set)) as Data;
}
