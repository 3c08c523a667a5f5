import type { FileFacts } from '../../i18n/file-note.ts';
import { stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import { memoised } from '../../model/memoised.ts';
import type { Locale } from '../../schemas/locale.ts';
import { calendarAddress, dataAddress, feedAddress } from '../../urls/files.ts';
import { calendarOf } from '../calendar/icalendar.ts';
import { atomOf } from '../feeds/atom.ts';
import { jsonFeedOf } from '../feeds/json-feed.ts';
import { csvOf } from '../open-data/csv.ts';
import { jsonSchemaOf } from '../open-data/json-schema.ts';
import { openData, openDataTables, type OpenData } from '../open-data/open-data.ts';

/** A file for programs: what is in it, and its path from the root of the site. */
export type MachineFile = FileFacts & { address: string; text: string };

/** The calendar file of a language. */
export const calendarFile = (content: Content, locale: Locale): MachineFile =>
  fileAt(calendarAddress(locale), 'text/calendar', calendarOf(content, locale));

/** The feeds of a language. */
export const feedFiles = (content: Content, locale: Locale): MachineFile[] => [
  fileAt(feedAddress(locale, 'xml'), 'application/atom+xml', atomOf(content, locale)),
  fileAt(feedAddress(locale, 'json'), 'application/feed+json', JSON.stringify(jsonFeedOf(content, locale))),
];

/** Calendar, feeds and open data, by their titles. */
export function machineFiles(content: Content, locale: Locale): { title: string; files: MachineFile[] }[] {
  const { files, home } = stringsFor(locale);
  return [
    { title: home.theDay, files: [calendarFile(content, locale)] },
    { title: files.news, files: feedFiles(content, locale) },
    ...Object.entries(dataFiles(content)).map(([name, own]) => ({
      title: files.data[name as keyof OpenData],
      files: own,
    })),
  ];
}

/** The files of open data by name, each with its JSON Schema, and as CSV where it has rows. */
export const dataFiles = memoised((content: Content): Record<keyof OpenData, MachineFile[]> => {
  const data = openData(content);
  const tables: Partial<Record<keyof OpenData, object[]>> = openDataTables(data);
  const json = (name: string, type: string, value: object) =>
    fileAt(dataAddress(`${name}.json`), type, `${JSON.stringify(value, undefined, 2)}\n`);
  const filesOf = (name: keyof OpenData): MachineFile[] => {
    const rows = tables[name];
    return [
      json(name, 'application/json', data[name]),
      ...(rows ? [fileAt(dataAddress(`${name}.csv`), 'text/csv', csvOf(rows))] : []),
      json(`${name}.schema`, 'application/schema+json', jsonSchemaOf(name, content.site)),
    ];
  };
  return { event: filesOf('event'), organisations: filesOf('organisations'), sources: filesOf('sources') };
});

function fileAt(address: string, mediaType: string, text: string): MachineFile {
  return { address, mediaType, text, bytes: Buffer.byteLength(text) };
}
