import { z } from 'zod';
import { locales, localised, type Locale } from './locale.ts';
import { publicAddress } from './public-address.ts';
import { distinct, isoDate, shortText, webAddress } from './sourced.ts';

/** The part of site.yaml that is read first, since every other schema depends on the languages. */
export const publishedLocales = z.looseObject({
  locales: z
    .array(z.enum(locales, `Write one of: ${locales.join(', ')}; another language needs its words in src/i18n/ first.`))
    .min(1),
});

/** content/site.yaml: the site itself. */
export const siteSchema = (published: readonly Locale[]) =>
  z.strictObject({
    /** Short name, shown in the header; the two poles joined by an en dash. */
    name: shortText.regex(/^[^–]+–[^–]+$/, 'Join the names of the two poles by one en dash (–).'),
    /** Public address, a path allowed, no trailing slash. SITE_URL overrides it. */
    url: publicAddress,
    /**
     * Prefix of permanent ids in feeds, calendars and vCards: a URL or a tag URI (RFC 4151), by default the address of the site.
     * It must stay the same when the address changes, or programs would import every entry again.
     */
    identity: z
      .string()
      .regex(
        /^(https?:\/\/|tag:[\w.,@-]+:)[\w.~:/,;@%+-]*[\w.~:,;@%+-]$/,
        'Write an address, or a tag URI, as tag:example.org,2020:site.',
      )
      .optional(),
    /** Published languages in the order of the language switch; texts are translated from the first. */
    locales: distinct(z.enum(locales)).min(1),
    /** Language for readers whose own is not published (hreflang x-default). */
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
    /** Who publishes the site, as named in a legal notice; left out until it is known. */
    owner: z.strictObject({ name: shortText, address: shortText.optional() }).optional(),
    /** Whom readers and the press write to; left out until there is somebody. */
    contact: z
      .strictObject({
        name: shortText,
        email: z.email(),
        /** Expires in security.txt (RFC 9116); renew it every year. */
        securityExpires: isoDate,
      })
      .optional(),
  });

export type Site = z.infer<ReturnType<typeof siteSchema>>;
