import { dataFileNames } from '../schemas/data-files.ts';
import { locales, type Locale } from '../schemas/locale.ts';
import { factsFile, type Draft } from './draft.ts';
import { memoised } from './memoised.ts';
import { descendants, lineOf } from './text.ts';

/** A string of the content and where it is. */
export type Published = {
  file: string;
  line: number | undefined;
  /** Its language; undefined if it is the same in all. */
  locale: Locale | undefined;
  /** Its path in the data, without the key of the language, so that all languages of a text share it; empty in a body. */
  path: string;
  words: string;
};

/** Every string of the content: of data files, of front matter, and of each line in the bodies of texts. */
export const publishedIn = memoised((draft: Draft): Published[] => [
  ...dataFileNames.flatMap((name) => inData(draft, `${name}.yaml`, draft[name])),
  ...[...draft.organisations].flatMap(([id, facts]) => inData(draft, factsFile(id), facts)),
  ...draft.texts.flatMap(({ file, locale, frontMatter, body }) => [
    ...inData(draft, file, frontMatter).map((each) => ({ ...each, locale })),
    ...[...descendants(body)].flatMap((node) => {
      const words = node.type === 'text' ? node.value.split('\n') : node.type === 'link' ? [node.url] : [];
      const line = lineOf(node) ?? 1;
      return words.map((each, index) => ({ file, line: line + index, locale, path: '', words: each }));
    }),
  ]),
]);

function inData(draft: Draft, file: string, data: unknown): Published[] {
  return stringsIn(data).map(({ path, words }) => ({
    file,
    line: draft.lineAt(file, path),
    locale: locales.find((locale) => path.includes(locale)),
    path: path.filter((key) => !locales.some((locale) => locale === key)).join('.'),
    words,
  }));
}

function stringsIn(data: unknown, path: string[] = []): { path: string[]; words: string }[] {
  if (typeof data === 'string') return [{ path, words: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringsIn(value, [...path, key]));
}
