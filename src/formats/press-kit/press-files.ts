import { toLightSvg } from '../../drawings/drawing.ts';
import { pictures } from '../../drawings/pictures.ts';
import type { FileFacts } from '../../i18n/file-note.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import { memoised } from '../../model/memoised.ts';
import type { Locale } from '../../schemas/locale.ts';
import { pictureIds, type PictureId } from '../../schemas/press.ts';
import type { Site } from '../../schemas/site.ts';
import { pressFileAddress } from '../../urls/files.ts';
import { announcementMarkdown, announcementPdf, announcementText } from '../documents/announcement.ts';
import { factSheetPdf } from '../documents/fact-sheet.ts';
import type { Pdf } from '../documents/pdf.ts';
import { boilerplatesText, captionsText } from '../documents/press-texts.ts';
import { printWidth, toPng, withPrintDensity } from '../pictures/png.ts';
import { fontRules, standAlone } from '../pictures/svg.ts';

/** A file for the press. */
export type PressFile = Omit<FileFacts, 'bytes'> & {
  /** File name, in its URL and in the kit. */
  name: string;
  title: string;
  language: Locale;
  licence: Site['licence'];
  bytes: Uint8Array<ArrayBuffer>;
  /** Of a picture: caption, credit and alternative text. */
  picture?: ReturnType<typeof wordsOfPicture>;
};

/** The files for the press in a language, in the order of the press page. */
export const pressFiles = memoised(async (content: Content, locale: Locale): Promise<PressFile[]> => {
  const { documents, press, files } = stringsFor(locale);
  const announcement = say(content.pages.announcement[locale].frontMatter.title, locale);
  const common = { language: locale, licence: content.site.licence };
  const made = [
    pdfFile('announcement.pdf', announcement, await announcementPdf(content, locale)),
    textFile('announcement.txt', announcement, announcementText(content, locale)),
    textFile('announcement.md', announcement, announcementMarkdown(content, locale), 'text/markdown'),
    pdfFile('fact-sheet.pdf', documents.factSheet, await factSheetPdf(content, locale)),
    textFile('boilerplates.txt', press.boilerplates, boilerplatesText(content, locale)),
    textFile('captions.txt', files.captions, captionsText(content, locale)),
    ...(await Promise.all(pictureIds.map((id) => pictureFiles(content, locale, id)))).flat(),
  ];
  return made.map((file) => ({ ...file, ...common }));
});

/** One of these files by its name. */
export async function pressFile(content: Content, locale: Locale, name: string): Promise<PressFile> {
  const file = (await pressFiles(content, locale)).find((known) => known.name === name);
  if (!file) throw new Error(`There is no press file ${name}.`);
  return file;
}

/** The pictures for the press, each with its words and its files. */
export async function pressPictures(content: Content, locale: Locale) {
  const files = (await pressFiles(content, locale)).map(linked);
  return pictureIds.map((id) => ({
    ...wordsOfPicture(content, locale, id),
    licence: content.site.licence,
    files: files.filter(({ picture }) => picture?.id === id),
  }));
}

/** A file as pages link to it: its path, and its size in place of its bytes. */
export const linked = ({ name, bytes, ...facts }: PressFile) => ({
  ...facts,
  name,
  bytes: bytes.length,
  address: pressFileAddress(facts.language, name),
});

type OwnFacts = Omit<PressFile, 'language' | 'licence'>;

const pdfFile = (name: string, title: string, pdf: Pdf): OwnFacts => ({
  name,
  title,
  mediaType: 'application/pdf',
  ...pdf,
});

const textFile = (name: string, title: string, words: string, mediaType = 'text/plain'): OwnFacts => ({
  name,
  title,
  mediaType,
  bytes: new TextEncoder().encode(words),
});

/** A picture as SVG, which scales, and as PNG, which every program opens. */
async function pictureFiles(content: Content, locale: Locale, id: PictureId): Promise<OwnFacts[]> {
  const title = stringsFor(locale).pictures[id];
  const drawing = pictures[id](content, locale);
  const svg = toLightSvg(standAlone(drawing, { title, lang: locale }, await fontRules(drawing)));
  const image = standAlone(drawing, { title, lang: locale });
  const png = withPrintDensity(await toPng(image, printWidth(image)));
  const common = { title, picture: wordsOfPicture(content, locale, id) };
  return [
    { ...common, name: `${id}.svg`, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(`${svg}\n`) },
    { ...common, name: `${id}.png`, mediaType: 'image/png', bytes: png, pixels: pixelsOf(png) },
  ];
}

function wordsOfPicture({ press }: Content, locale: Locale, id: PictureId) {
  const { caption, credit, alternative } = press.pictures[id];
  return { id, caption: say(caption, locale), credit: say(credit, locale), alternative: say(alternative, locale) };
}

/** Reads width and height from the first chunk of a PNG. */
function pixelsOf(png: Uint8Array) {
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
