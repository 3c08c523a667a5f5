import type { BreadcrumbList, Event, NewsArticle, Organization, Place, Thing } from 'schema-dts';
import type { Content, Organisation } from '../model/content.ts';
import { momentsOf } from '../model/clocks.ts';
import type { Locale } from '../schemas/locale.ts';
import { absolute, pageAddress, profileAddress } from '../urls/addresses.ts';

/** JSON-LD 1.1 with the terms of schema.org. Identifiers are the same in every language, so graphs can be merged. */
export type Graph = { '@context': 'https://schema.org'; '@graph': Thing[] };

export const graphOf = (...nodes: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes });

const eventId = ({ site }: Content) => `${site.url}/#event`;
const venueId = ({ site }: Content) => `${site.url}/#venue`;
const organisationId = ({ site }: Content, id: string) => `${site.url}/#${id}`;

/** The event: when, where, who; hours carry their offset from UTC (ISO 8601). */
export function eventNode(content: Content, locale: Locale): Event {
  const { event, site, organisations, pages } = content;
  const { start, end } = momentsOf(event);
  const host = organisations.find((organisation) => organisation.host);
  return {
    '@type': 'Event',
    '@id': eventId(content),
    name: event.title.value,
    ...(event.title.alternative && { alternateName: event.title.alternative }),
    description: pages.home[locale].frontMatter.description,
    url: absolute(site.url, pageAddress(locale, 'home')),
    startDate: start,
    endDate: end,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@id': venueId(content) },
    ...(host && { contributor: { '@id': organisationId(content, host.id) } }),
  };
}

export function venueNode(content: Content): Place {
  const { venue } = content.event;
  const place = content.places[venue.place];
  return {
    '@type': 'Place',
    '@id': venueId(content),
    name: venue.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue.street,
      postalCode: venue.postalCode,
      addressLocality: venue.locality,
      addressCountry: venue.country,
    },
    ...(place && { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }),
  };
}

export function organisationNode(content: Content, organisation: Organisation, locale: Locale): Organization {
  const { names, founded, websites, texts } = organisation;
  return {
    '@type': 'Organization',
    '@id': organisationId(content, organisation.id),
    name: names.short,
    ...(names.official && { legalName: names.official.value }),
    ...(names.other.length > 0 && { alternateName: names.other.map(({ name }) => name) }),
    description: texts[locale].frontMatter.description,
    ...(founded && !founded.qualifier && { foundingDate: String(founded.year) }),
    ...(websites.length > 0 && { sameAs: websites.map(({ url }) => url) }),
    mainEntityOfPage: absolute(content.site.url, profileAddress(locale, organisation)),
  };
}

/** The announcement as an article; it is undated, so only this site's own text has a date. */
export function announcementNode(content: Content, locale: Locale): NewsArticle {
  const { frontMatter } = content.pages.announcement[locale];
  const address = absolute(content.site.url, pageAddress(locale, 'announcement'));
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#article`,
    headline: frontMatter.title,
    description: frontMatter.description,
    inLanguage: locale,
    dateModified: frontMatter.updated,
    about: { '@id': eventId(content) },
    license: content.site.licence.url,
    publisher: { '@type': 'Organization', name: content.site.publisher[locale] },
    mainEntityOfPage: address,
  };
}

/** @param trail pages from the home page to this one, each with its address from the root of the site */
export function breadcrumbNode(content: Content, trail: { title: string; address: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(content.site.url, address),
    })),
  };
}
