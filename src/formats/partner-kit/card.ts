import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatDates } from '../../i18n/format.ts';
import { say } from '../../i18n/speak.ts';
import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress, profileAddress } from '../../urls/addresses.ts';

/** What the card of an organisation says in a language; every text typeset, every address in full. */
export type Card = {
  locale: Locale;
  name: { text: string; lang?: string | undefined };
  url: string;
  kind: string;
  /** One or two sentences, at most 160 characters. */
  description: string;
  event: { title: string; lang: Locale; date: string; place: string };
  site: { name: string; url: string };
};

/** The card of an organisation: the facts of its profile and of the event, in short. */
export function cardOf({ site, event }: Content, organisation: Organisation, locale: Locale): Card {
  const { names, lang, kind, texts } = organisation;
  return {
    locale,
    name: { text: names.short, lang },
    url: absolute(site.url, profileAddress(locale, organisation)),
    kind: say(kind, locale),
    description: say(texts[locale].frontMatter.description, locale),
    event: {
      title: event.title.value,
      lang: event.title.lang,
      date: formatDates(event.date, locale),
      place: `${event.venue.name}, ${event.venue.locality}`,
    },
    site: { name: site.name, url: absolute(site.url, pageAddress(locale, 'home')) },
  };
}

/**
 * The card as HTML (Living Standard) to paste into another page: without style or script, so that it looks like that page.
 */
export function cardToPaste({ locale, name, url, kind, description, event, site }: Card): string {
  return toHtml(
    h('figure', { lang: locale }, [
      '\n',
      h('p', [h('strong', h('a', { href: url, lang: name.lang }, name.text)), h('br'), kind]),
      '\n',
      h('p', description),
      '\n',
      h('figcaption', [
        h('cite', { lang: event.lang }, event.title),
        `, ${event.date}, ${event.place}. `,
        h('a', { href: site.url }, site.name),
      ]),
      '\n',
    ]),
  );
}
