import type { Element } from 'hast';
import { formatDates, formatFigure, formatLatitude } from '../i18n/format.ts';
import { say } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { placeOfSide } from '../model/places.ts';
import { subjectsOf } from '../model/subjects.ts';
import { inColours } from '../model/title.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides } from '../schemas/organisation.ts';
import { isDrawnForEach, pictures, whoDoesWhatOf } from './pictures.ts';
import type { SocialCard } from './social-card.ts';

/** Ids of everything with a social card: pages and organisations. */
export const cardIds = (content: Content): string[] => [...subjectsOf(content).keys()];

/** The social card of a page or an organisation; undefined for an unknown id. */
export function socialCard(content: Content, locale: Locale, id: string): SocialCard | undefined {
  const subject = subjectsOf(content).get(id);
  if (!subject) return undefined;
  const common = commonWords(content, locale);
  if (id === 'home') return { ...common, ...eventTitle(content, locale) };
  const { organisation, texts } = subject;
  if (!organisation) return { ...common, title: say(texts[locale].frontMatter.title, locale) };
  const { names, side, kind } = organisation;
  return { ...common, title: names.short, side, note: say(kind, locale) };
}

/** The picture of a card: the map for the home page, who does what with its lines highlighted for an organisation among not too many. */
export function cardPicture(content: Content, locale: Locale, id: string): Element | undefined {
  if (id === 'home') return pictures.map(content, locale);
  const lit = subjectsOf(content).get(id)?.organisation;
  return lit && lit.fields.length > 0 && isDrawnForEach(content)
    ? whoDoesWhatOf(content, locale, { lit, layout: 'card' })
    : undefined;
}

/** Alternative text of a card. */
export function cardAlternative({ title, note, siteName, dateline }: SocialCard): string {
  return [title, note, siteName, dateline].filter(Boolean).join(' · ');
}

/** The title as announced, its cities in the colours of their sides, and what it means in the other languages. */
function eventTitle({ event }: Content, locale: Locale) {
  const { value, lang, meaning } = event.title;
  return {
    title: say(value, lang),
    runsOf: (line: string) => inColours(line, event),
    ...(lang !== locale && { note: say(meaning, locale) }),
  };
}

function commonWords(content: Content, locale: Locale) {
  const { site, event } = content;
  const { date, venue } = event;
  return {
    siteName: site.name,
    dateline: `${formatDates(date, locale)} · ${venue.name}, ${venue.locality}`,
    latitudes: sides.map((side) => formatLatitude(placeOfSide(content, side).latitude)) as [string, string],
    distance: formatFigure(event.distance, locale),
  };
}
