import type { BreadcrumbList, Event, NewsArticle, Organization, Place, WebPage, WebSite } from 'schema-dts';
import { say } from '../../i18n/speak.ts';
import { momentsOf } from '../../model/clocks.ts';
import type { Content, Organisation, PageId } from '../../model/content.ts';
import { correctionsOn } from '../../model/corrections.ts';
import { otherNamesOf } from '../../model/names.ts';
import { placeOf } from '../../model/places.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, gate, pageAddress, profileAddress } from '../../urls/addresses.ts';
import { socialCardAddress } from '../../urls/files.ts';
import { shortAddress } from '../../urls/partners.ts';
import { correctionAnchor } from '../../urls/targets.ts';

/**
 * JSON-LD 1.1 with the vocabulary of schema.org. A node has the same @id in every language and differs only in texts, which are
 * tagged with their language, so that the graphs of all pages can be merged into one.
 */
export type Graph = { '@context': 'https://schema.org'; '@graph': NodeObject[] };

/** A node object of the classes used here, without their subclasses: comparing all of schema.org takes seconds. */
export type NodeObject = Extract<
  Event | Place | Organization | NewsArticle | WebPage | WebSite | BreadcrumbList,
  { '@type': 'Event' | 'Place' | 'Organization' | 'NewsArticle' | 'WebPage' | 'WebSite' | 'BreadcrumbList' }
>;

/** @param nodes the subject of the page first; nodes with the same @id are kept once */
export const graphOf = (...nodes: NodeObject[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [...new Map(nodes.map((node) => [idOf(node), node])).values()],
});

export const idOf = (node: NodeObject) => node['@id'];

/** @id of what has no page of its own: a fragment of the gate, the page in no language. */
export const identifierOf = ({ site }: Content, name: string) => absolute(site.url, `${gate}#${name}`);
const organisationId = ({ site }: Content, id: string) => absolute(site.url, `${shortAddress(id)}#organisation`);

/** A text with its language. The cast is needed as schema-dts types texts as strings. */
export const tagged = (text: string, locale: Locale) =>
  ({ '@language': locale, '@value': say(text, locale) }) as unknown as string;

/** Refers to another node of the same page; documents elsewhere are referred to by their URL. */
export const reference = (id: string) => ({ '@id': id });

/** The event with its place and its host, so that every reference resolves within the page. */
export function eventNodes(content: Content, locale: Locale): NodeObject[] {
  const host = content.organisations.find((organisation) => organisation.host);
  return [eventNode(content, locale), venueNode(content), ...(host ? [organisationNode(content, host, locale)] : [])];
}

/** The event; hours with their offset from UTC (ISO 8601). There is no organizer, which no source names. */
function eventNode(content: Content, locale: Locale): NodeObject {
  const { event, organisations, pages, site } = content;
  const { title } = event;
  const { start, end } = momentsOf(content);
  const host = organisations.find((organisation) => organisation.host);
  const otherNames = [
    ...(title.alternative ? [tagged(title.alternative.value, title.lang)] : []),
    ...(locale === title.lang ? [] : [tagged(title.meaning[locale], locale)]),
  ];
  return {
    '@type': 'Event',
    '@id': identifierOf(content, 'event'),
    name: tagged(title.value, title.lang),
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    description: tagged(pages.home[locale].frontMatter.description, locale),
    url: absolute(site.url, gate),
    image: socialCards(content, 'home'),
    startDate: start,
    endDate: end,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: reference(identifierOf(content, 'venue')),
    ...(host && { contributor: reference(organisationId(content, host.id)) }),
  };
}

function venueNode(content: Content): NodeObject {
  const { venue } = content.event;
  const { latitude, longitude } = placeOf(content, venue.place);
  return {
    '@type': 'Place',
    '@id': identifierOf(content, 'venue'),
    name: venue.name,
    address: {
      '@type': 'PostalAddress',
      '@id': identifierOf(content, 'venue-address'),
      streetAddress: venue.street,
      postalCode: venue.postalCode,
      addressLocality: venue.locality,
      addressCountry: venue.country,
    },
    geo: { '@type': 'GeoCoordinates', '@id': identifierOf(content, 'venue-point'), latitude, longitude },
  };
}

/** An organisation; sameAs only where a source gives the address. */
export function organisationNode(content: Content, organisation: Organisation, locale: Locale): NodeObject {
  const { id, names, founded, websites, texts } = organisation;
  const others = otherNamesOf(organisation);
  return {
    '@type': 'Organization',
    '@id': organisationId(content, id),
    name: names.short,
    ...(names.official && { legalName: names.official.value }),
    ...(others.length > 0 && { alternateName: others }),
    description: tagged(texts[locale].frontMatter.description, locale),
    // A year with a note is that of a forerunner, or one of several.
    ...(founded && !founded.qualifier && !founded.note && { foundingDate: String(founded.year) }),
    ...(websites.length > 0 && { sameAs: websites.map(({ url }) => url) }),
    mainEntityOfPage: inEach(content, (each) => profileAddress(each, organisation)),
  };
}

/**
 * The announcement as adapted on this site: one work in several languages, none declared a translation of another. datePublished
 * is that of its first publication here, since the original announcement is undated.
 */
export function announcementNode(content: Content, locale: Locale): NodeObject {
  const { site, pages, organisations } = content;
  const { title, description } = pages.announcement[locale].frontMatter;
  const texts = site.locales.map((each) => pages.announcement[each].frontMatter);
  const firstDays = texts.map(({ published, updated }) => published ?? updated).sort();
  const lastDays = texts.map(({ updated }) => updated).sort();
  const corrections = correctionsOn(content, 'announcement');
  return {
    '@type': 'NewsArticle',
    '@id': identifierOf(content, 'announcement'),
    headline: tagged(title, locale),
    description: tagged(description, locale),
    inLanguage: site.locales,
    datePublished: firstDays[0] ?? '',
    dateModified: lastDays.at(-1) ?? '',
    image: socialCards(content, 'announcement'),
    about: reference(identifierOf(content, 'event')),
    mentions: organisations.map(({ id }) => reference(organisationId(content, id))),
    license: site.licence.url,
    publisher: reference(identifierOf(content, 'publisher')),
    mainEntityOfPage: inEach(content, (each) => pageAddress(each, 'announcement')),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, what, why }) => ({
        '@type': 'CorrectionComment' as const,
        '@id': identifierOf(content, `announcement-${correctionAnchor(date)}`),
        datePublished: date,
        text: tagged(`${what[locale]} ${why[locale]}`, locale),
      })),
    }),
  };
}

const inEach = ({ site }: Content, address: (locale: Locale) => string) =>
  site.locales.map((locale) => absolute(site.url, address(locale)));

/** The social cards of a page in all languages. */
const socialCards = (content: Content, id: PageId) => inEach(content, (locale) => socialCardAddress(locale, id));
