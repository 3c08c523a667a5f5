import { z } from 'zod';
import { localised, locales, type Locale } from './locale.ts';
import { publicAddress } from './public-address.ts';
import { isoDate, shortText, webAddress } from './sourced.ts';

/** The languages of the site are read first: every other schema depends on them. */
export const publishedLocales = z.looseObject({
  locales: z
    .array(z.enum(locales, `Write one of: ${locales.join(', ')}; another language needs its words in src/i18n/ first.`))
    .min(1),
});

/** content/site.yaml: the site itself, as far as it is not the event. */
export const siteSchema = (published: readonly Locale[]) =>
  z.strictObject({
    /** Short name, shown in the header; the two poles joined by an en dash. */
    name: shortText.regex(/^[^–]+–[^–]+$/, 'Join the names of the two poles by one en dash (–).'),
    /** Public address, a path allowed, no trailing slash. SITE_URL overrides it. */
    url: publicAddress,
    /**
     * The name that feeds, calendars and address books know the site by: an address or a tag URI (RFC 4151). It stays when the
     * address changes, or every entry would come twice; without it, the address is the name.
     */
    identity: z
      .string()
      .regex(
        /^(https?:\/\/|tag:[^\s:]+:)[^\s#?]*[^\s#?/]$/,
        'Write an address, or a tag URI, as tag:example.org,2020:site.',
      )
      .optional(),
    /** Languages published, in the order of the language switch; texts are written in the first, and translated from it. */
    locales: z
      .array(z.enum(locales))
      .min(1)
      .refine((all) => new Set(all).size === all.length, 'Name each language once.'),
    /** Language offered to readers whose own is not published (hreflang x-default). */
    defaultLocale: z.enum(published),
    /** Who publishes the texts, as named in citations and structured data. */
    publisher: localised(published),
    /** Licence of texts and pictures. */
    licence: z.strictObject({
      name: shortText.describe('Short name of the licence.'),
      url: webAddress.describe('Address of the licence.'),
    }),
    /** Licence of the code. */
    codeLicence: z.strictObject({ name: shortText, url: webAddress }),
    /** Who publishes the site, as a legal notice names them; left out until the owner says. */
    owner: z.strictObject({ name: shortText, address: shortText.optional() }).optional(),
    /** Where readers report an error; left out when there is nobody to answer. */
    contact: z
      .strictObject({
        name: shortText,
        email: z.email(),
        /** Last day on which security.txt may be trusted (RFC 9116); renew it every year. */
        securityExpires: isoDate,
      })
      .optional(),
  });

export type Site = z.infer<ReturnType<typeof siteSchema>>;
