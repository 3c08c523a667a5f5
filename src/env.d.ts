declare namespace App {
  interface Locals {
    /** Language of the page. */
    locale: import('./schemas/locale.ts').Locale;
    /** Address of the page from the root of the site, ending in a slash. */
    path: string;
    /** Words of the interface in that language. */
    t: import('./i18n/strings/strings.ts').Strings;
    /** A text of the content in that language, set by its rules. */
    say: (text: import('./schemas/locale.ts').Localised | string) => string;
    /** The way from the page to an address of the site. */
    to: (address: string) => string;
    content: import('./model/content.ts').Content;
  }
}

declare module 'wawoff2' {
  /** Turns a WOFF 2.0 font into a TrueType font. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

declare module 'subset-font' {
  /** The characters of a text out of a font, a variable one in one of its styles. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
