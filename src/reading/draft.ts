import type { z } from 'zod';
import { pageIds } from '../model/content.ts';
import { factsFile, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { correctionsSchema } from '../schemas/correction.ts';
import { eventSchema } from '../schemas/event.ts';
import { fieldsSchema } from '../schemas/field.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import type { Locale } from '../schemas/locale.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { placesSchema } from '../schemas/place.ts';
import { pressSchema } from '../schemas/press.ts';
import { revisionsSchema } from '../schemas/revisions.ts';
import { publishedLocales, siteSchema } from '../schemas/site.ts';
import { spellingSchema } from '../schemas/spelling.ts';
import { sourcesSchema } from '../schemas/source.ts';
import type { Files } from './files.ts';
import { readText } from './text.ts';
import { readYaml, type LineOf, type Reading } from './yaml.ts';

/** Reads every file of a content folder, each against its schema, and keeps every problem it meets. */
export function readDraft(files: Files): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const keep = <T>({ value, problems: found }: Reading<T>): T | undefined => {
    problems.push(...found);
    return value;
  };
  const languages = keep(readYaml(files, 'site.yaml', publishedLocales));
  if (!languages) return { draft: { organisations: new Map(), texts: [], lineAt: () => undefined }, problems };
  const published = languages.locales;
  const lines = new Map<string, LineOf | undefined>();
  const textIn = (file: string, locale: Locale) => {
    const reading = readText(files, file, locale);
    lines.set(file, reading.lineOf);
    return keep(reading);
  };
  const data = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const reading = readYaml(files, file, schema);
    lines.set(file, reading.lineOf);
    return keep(reading);
  };
  const organisationFacts = organisationSchema(published);

  const ids = foldersOf(files, 'organisations');
  const folders = [...pageIds.map((id) => `pages/${id}`), ...ids.map((id) => `organisations/${id}`)];
  const draft = {
    site: data('site.yaml', siteSchema(published)),
    event: data('event.yaml', eventSchema(published)),
    fields: data('fields.yaml', fieldsSchema(published)),
    places: data('places.yaml', placesSchema(published)),
    press: data('press.yaml', pressSchema(published)),
    corrections: data('corrections.yaml', correctionsSchema(published)),
    glossary: data('glossary.yaml', glossarySchema(published)),
    sources: data('sources.yaml', sourcesSchema(published)),
    ...(files.has('accessibility.yaml') && { accessibility: data('accessibility.yaml', accessibilitySchema()) }),
    ...(files.has('revisions.yaml') && { revisions: data('revisions.yaml', revisionsSchema()) }),
    spelling: data('spelling.yaml', spellingSchema(published)),
    organisations: new Map(ids.map((id) => [id, data(factsFile(id), organisationFacts)])),
    texts: folders
      .flatMap((folder) => published.map((locale) => textIn(`${folder}/${locale}.mdx`, locale)))
      .filter((text) => text !== undefined),
    lineAt: (file, path) => lines.get(file)?.(path),
  } as Draft;
  return { draft, problems: [...problems, ...strayFiles(files, published)] };
}

function foldersOf(files: Files, parent: string): string[] {
  const paths = [...files.keys()].map((path) => path.split('/'));
  return [...new Set(paths.flatMap(([top, folder, file]) => (top === parent && folder && file ? [folder] : [])))];
}

/** Files that nothing reads: most often a misspelt name or a language that the site does not publish. */
function strayFiles(files: Files, published: readonly Locale[]): Problem[] {
  const text = `(${published.join('|')})\\.mdx`;
  const data = '(site|event|fields|places|press|corrections|glossary|spelling|sources|accessibility|revisions)\\.yaml';
  const known = new RegExp(
    `^(${data}|organisations/[^/]+/(organisation\\.yaml|${text})|pages/(${pageIds.join('|')})/${text})$`,
  );
  return [...files.keys()]
    .filter((file) => !known.test(file))
    .map((file) => ({
      file,
      problem: 'Nothing reads this file.',
      remedy: `Correct its name or its folder; the languages of this site are ${published.join(', ')}.`,
    }));
}
