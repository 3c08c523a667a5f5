import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import { blocksOf, withoutExceptions } from '../model/passages.ts';
import { publishedIn, type Published } from '../model/published.ts';
import { folderOf } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';

/** Words of one language that other languages say too; their path is empty in a text. */
export type Version = Published & { locale: Locale };

/**
 * What stands side by side in the languages of the site, in data files and in front matter. An author who means words to
 * differ names some of them under “differs” in the front matter; in data nothing differs.
 */
export const valuesByLanguage = memoised((draft: Draft): Version[][] => {
  const meant = draft.texts.flatMap(({ file, frontMatter: { differs = [] } }) =>
    differs.map(({ words }) => ({ file, words })),
  );
  const versions = publishedIn(draft).filter(
    (each): each is Version =>
      each.locale !== undefined &&
      isCompared(each) &&
      !meant.some(({ file, words }) => each.file === file && each.words.includes(words)),
  );
  return [
    ...Map.groupBy(versions, ({ file, path, locale }) => `${file.replace(`${locale}.mdx`, '')} ${path}`).values(),
  ];
});

/** Each language has days and lists of its own: when it changed, what people search for, how words are spelt. */
const isCompared = ({ file, path }: Published): boolean =>
  path !== '' &&
  !/^(updated|published|translates|differs)/.test(path) &&
  !['glossary.yaml', 'spelling.yaml'].includes(file);

/** The headings and paragraphs of texts, each in every language, as far as the languages have the same. */
export const blocksByLanguage = memoised((draft: Draft): Version[][] =>
  [...Map.groupBy(draft.texts, folderOf).values()].flatMap((texts) => {
    const [first = [], ...others] = texts.map((text) =>
      blocksOf(text).map(({ kind, line, words }) => {
        const version = { file: text.file, line, locale: text.locale, path: '', words: withoutExceptions(words, text) };
        return { kind, version };
      }),
    );
    return first.flatMap(({ kind, version }, index) => {
      const twins = others.map((blocks) => blocks[index]).filter((twin) => twin?.kind === kind);
      return twins.length < others.length ? [] : [[version, ...twins.flatMap((twin) => (twin ? [twin.version] : []))]];
    });
  }),
);
