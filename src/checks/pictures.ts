import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';

/** The alternative text of a picture is not its caption, which screen readers read anyway. */
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
