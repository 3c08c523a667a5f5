import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { isStale, ownerOf } from '../model/text.ts';

/** Translations whose source has changed since. Pages of such texts say so; only `npm run check` treats them as problems. */
export function translationsAreCurrent({ site, texts }: Pick<Draft, 'site' | 'texts'>): Problem[] {
  const [first] = site?.locales ?? [];
  const sources = new Map(texts.filter(({ locale }) => locale === first).map((text) => [ownerOf(text), text]));
  return texts
    .map((text) => ({ text, source: sources.get(ownerOf(text)) }))
    .filter(({ text, source }) => isStale(text, source))
    .map(({ text, source }) => ({
      file: text.file,
      line: 1,
      problem: `${source?.file ?? ''} has changed since it was last compared with this translation.`,
      remedy: `Compare the two, mend this one and its “updated”, then run: npm run renew -- ${ownerOf(text)}`,
    }));
}
