import { hash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import { memoised } from '../../model/memoised.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { takeAwayRows } from '../../view-models/press.ts';
import { linked, pressFiles, type PressFile } from './press-files.ts';

/** File name of the press kit. */
export const kitName = 'kit.zip';

/** All files for the press in a language as one ZIP. */
export const pressKit = memoised(async (content: Content, locale: Locale): Promise<PressFile> => {
  const files = await pressFiles(content, locale);
  const { site, pages } = content;
  const about = {
    title: say(pages.press[locale].frontMatter.title, locale),
    site: site.name,
    page: absolute(site.url, pageAddress(locale, 'press')),
    publisher: site.publisher[locale],
  };
  return {
    name: kitName,
    title: stringsFor(locale).files.kit,
    mediaType: 'application/zip',
    language: locale,
    licence: site.licence,
    bytes: kitOf(files, about),
  };
});

/** The files for the press by their titles, as the press page links to them; the kit comes last. */
export async function filesToTakeAway(content: Content, locale: Locale) {
  const files = [...(await pressFiles(content, locale)), await pressKit(content, locale)].map(linked);
  return takeAwayRows(content, locale).map(({ names, ...row }) => ({
    ...row,
    files: names.flatMap((name) => files.filter((file) => file.name === name)),
  }));
}

/**
 * Packs files as ZIP (PKWARE APPNOTE 6.3) with a manifest.json, which describes each file and its licence, and SHA256SUMS for
 * `sha256sum --check`. The same files always give the same bytes.
 *
 * @param about fields of the manifest for the kit as a whole
 */
export function kitOf(files: readonly PressFile[], about: object): Uint8Array<ArrayBuffer> {
  const manifest = new TextEncoder().encode(
    `${JSON.stringify({ ...about, files: files.map(described) }, undefined, 2)}\n`,
  );
  const packed = [...files, { name: 'manifest.json', bytes: manifest }];
  const sums = packed.map(({ name, bytes }) => `${sumOf(bytes)}  ${name}\n`).join('');
  const all = [...packed, { name: 'SHA256SUMS', bytes: new TextEncoder().encode(sums) }];
  // ZIP stores local time without a zone: a Date made from local parts gives the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  // PDF and PNG are compressed already.
  const levelOf = (name: string) => (/\.(pdf|png)$/.test(name) ? 0 : 9);
  return zipSync(
    Object.fromEntries(
      all.map(({ name, bytes }): [string, Zippable[string]] => [name, [bytes, { level: levelOf(name), mtime }]]),
    ),
  );
}

/** The entry of a file in the manifest. */
function described({ name, title, language, mediaType, licence, bytes, pages, pixels, picture }: PressFile) {
  return {
    file: name,
    title,
    language,
    mediaType,
    licence,
    size: bytes.length,
    sha256: sumOf(bytes),
    pages,
    pixels,
    ...(picture && { caption: picture.caption, credit: picture.credit, alternative: picture.alternative }),
  };
}

const sumOf = (bytes: Uint8Array) => hash('sha256', bytes);
