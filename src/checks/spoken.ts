import { eld } from 'eld/extrasmall';
import type { Draft } from '../model/draft.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { locales } from '../schemas/locale.ts';

/** In characters; the language of shorter texts cannot be detected reliably. */
const longEnough = 80;

eld.setLanguageSubset([...locales]);

/** Each paragraph and each description is in the language of its file. */
export function textsAreInTheirLanguage({ texts }: Draft): Problem[] {
  return texts.flatMap((text) =>
    [{ kind: 'description', line: 1, words: text.frontMatter.description ?? '' }, ...blocksOf(text)].flatMap(
      ({ kind, line, words }) => {
        if (words.length < longEnough) return [];
        const { language } = eld.detect(words);
        if (language === text.locale) return [];
        return {
          file: text.file,
          line,
          problem: `This ${kind} seems to be in another language than “${text.locale}”${language && ` (“${language}”)`}.`,
          remedy: `Write it in the language of the file’s name; put a quotation in a shorter paragraph with words of your own.`,
        };
      },
    ),
  );
}
