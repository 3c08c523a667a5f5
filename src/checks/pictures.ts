import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';

/** The text alternative of a picture says what is seen; the caption, which stands below, is read in any case. */
export function alternativesAreNoCaptions({ press, lineAt }: Draft): Problem[] {
  return Object.entries(press?.pictures ?? {}).flatMap(([id, { caption, alternative }]) =>
    Object.entries(alternative)
      .filter(([locale, words]) => words === caption[locale as keyof typeof caption])
      .map(([locale]) => ({
        file: 'press.yaml',
        line: lineAt('press.yaml', ['pictures', id, 'alternative', locale]),
        problem: `The alternative of “${id}” repeats its caption in “${locale}”.`,
        remedy: 'Describe what the picture shows, for those who do not see it.',
      })),
  );
}
