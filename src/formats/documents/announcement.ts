import { mapOf } from '../../drawings/pictures.ts';
import { say } from '../../i18n/speak.ts';
import type { Document } from '../../mdast/document.ts';
import type { Content } from '../../model/content.ts';
import { pageDocument } from '../../pages-as-markdown/page.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { briefly } from '../../view-models/event.ts';
import { pageMarkdown } from './markdown.ts';
import { pdf, type Pdf } from './pdf.ts';
import { pageText } from './plain-text.ts';
import template from './typst/announcement.typ?raw';
import { pictureOf } from './typst/picture.ts';
import { sheetOf } from './typst/sheet.ts';

/** The announcement in a language, from which every format is made. */
export const announcementDocument = (content: Content, locale: Locale): Document =>
  pageDocument(content, 'announcement', locale);

/** The announcement as plain text, with its sources and its colophon. */
export const announcementText = (content: Content, locale: Locale): string =>
  pageText(content, announcementDocument(content, locale), pageAddress(locale, 'announcement'));

/** The announcement as Markdown. */
export const announcementMarkdown = (content: Content, locale: Locale): string =>
  pageMarkdown(content, announcementDocument(content, locale), pageAddress(locale, 'announcement'));

/** The announcement as PDF. */
export function announcementPdf(content: Content, locale: Locale): Promise<Pdf> {
  const document = announcementDocument(content, locale);
  const address = absolute(content.site.url, pageAddress(locale, 'announcement'));
  return pdf({
    template,
    data: {
      ...sheetOf(content, locale, { ...document, address }),
      blocks: document.blocks,
      overline: briefly(content, locale),
      map: { ...pictureOf(mapOf(content, locale)), alternative: say(content.press.pictures.map.alternative, locale) },
    },
  });
}
