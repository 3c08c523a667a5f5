import type { z } from 'zod';
import { pageIds } from '../model/content.ts';
import { factsFile, type Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import { dataFileNames, dataFiles, recordedFileNames, recordedFiles } from '../schemas/data-files.ts';
import type { Locale } from '../schemas/locale.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { publishedLocales } from '../schemas/site.ts';
import type { Files } from './files.ts';
import { readText } from './text.ts';
import { readYaml, type LineOf, type Reading } from './yaml.ts';

const schemas = { ...dataFiles, ...recordedFiles, organisation: organisationSchema };

/** The schema of a file for the published languages. Memoised, since Zod takes long to make one, and longer to use it first. */
const schemaFor = memoised((published: readonly Locale[], name: keyof typeof schemas): z.ZodType =>
  schemas[name](published),
);

/** Reads every file of a content folder and validates each against its schema; collects the problems of all. */
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
  const keepWithLines = <T>(file: string, reading: Reading<T> & { lineOf?: LineOf }): T | undefined => {
    lines.set(file, reading.lineOf);
    return keep(reading);
  };
  const data = (file: string, name: keyof typeof schemas) =>
    keepWithLines(file, readYaml(files, file, schemaFor(published, name)));
  const recorded = recordedFileNames.filter((name) => files.has(`${name}.yaml`));

  const ids = foldersOf(files, 'organisations');
  const folders = [...pageIds.map((id) => `pages/${id}`), ...ids.map((id) => `organisations/${id}`)];
  const draft = {
    ...Object.fromEntries(dataFileNames.map((name) => [name, data(`${name}.yaml`, name)])),
    ...Object.fromEntries(recorded.map((name) => [name, data(`${name}.yaml`, name)])),
    organisations: new Map(ids.map((id) => [id, data(factsFile(id), 'organisation')])),
    texts: folders
      .flatMap((folder) => published.map((locale) => `${folder}/${locale}.mdx`))
      .map((file) => keepWithLines(file, readText(files, file)))
      .filter((text) => text !== undefined),
    lineAt: (file, path) => lines.get(file)?.(path),
  } as Draft;
  return { draft, problems: [...problems, ...strayFiles(files, published)] };
}

function foldersOf(files: Files, parent: string): string[] {
  const paths = [...files.keys()].map((path) => path.split('/'));
  return [...new Set(paths.flatMap(([top, folder, file]) => (top === parent && folder && file ? [folder] : [])))];
}

/** Files that nothing reads: most often of a misspelt name, or in a language that the site does not publish. */
function strayFiles(files: Files, published: readonly Locale[]): Problem[] {
  const text = `(${published.join('|')})\\.mdx`;
  const data = `(${[...dataFileNames, ...recordedFileNames].join('|')})\\.yaml`;
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
