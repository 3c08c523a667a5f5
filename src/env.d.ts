declare namespace App {
  interface Locals {
    /** Language of the page. */
    locale: import('./schemas/locale.ts').Locale;
    /** Path of the page from the root of the site, ending in a slash. */
    path: string;
    /** Words of the interface in that language. */
    t: import('./i18n/strings/strings.ts').Strings;
    /** A text of the content in that language, typeset. */
    say: (text: import('./schemas/locale.ts').Localised | string) => string;
    /** The relative URL from the page to an address of the site. */
    to: (address: string) => string;
    content: import('./model/content.ts').Content;
  }
}

/** For tools that do not read components; `astro check` knows the props of each. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}

declare module 'wawoff2' {
  /** Converts a WOFF 2.0 font to TrueType. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

declare module 'subset-font' {
  /** A font with only the characters of a text; a variable font becomes one of its instances. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype' | 'woff'; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}

declare namespace Intl {
  interface Locale {
    /** IANA time zones of the region, without aliases; not in TypeScript yet. */
    getTimeZones(): string[] | undefined;
  }
}
