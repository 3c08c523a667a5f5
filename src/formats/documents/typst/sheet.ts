import { palettes } from '../../../drawings/palette.ts';
import { drawable } from '../../../drawings/typeface.ts';
import { formatFigure, formatLatitude } from '../../../i18n/format.ts';
import { sourceWords } from '../../../i18n/source-line.ts';
import { say, stringsFor } from '../../../i18n/speak.ts';
import type { Content } from '../../../model/content.ts';
import { placeOfSide } from '../../../model/places.ts';
import type { Locale } from '../../../schemas/locale.ts';
import { sides } from '../../../schemas/organisation.ts';
import { colophonOf } from '../colophon.ts';

/** The metadata of a file. */
type Head = {
  title: string;
  description: string;
  /** Day of the last change to the words (ISO 8601). */
  updated: string;
  /** URL of the page with the same text. */
  address: string;
  /** Ids of the sources, in the order of their numbers. */
  sources: readonly string[];
};

/** The data that every template shares, in the shape that typst/page.typ reads. */
export function sheetOf(content: Content, locale: Locale, { sources, ...head }: Head) {
  const { site, event } = content;
  return {
    ...head,
    lang: locale,
    publisher: say(site.publisher, locale),
    site: { name: site.name },
    palette: palettes.light,
    poles: sides.map((side) => {
      const { name, latitude } = placeOfSide(content, side);
      return { side, name: say(name, locale), latitude: drawable(formatLatitude(latitude)) };
    }),
    distance: formatFigure(event.distance, locale),
    colophon: colophonOf(content, locale, head.updated, head.address),
    words: { sources: stringsFor(locale).sources.heading, source: stringsFor(locale).documents.source },
    sources: sources.flatMap((id) => {
      const source = content.sources[id];
      return source ? [sourceWords(source, locale)] : [];
    }),
  };
}
