import type { Strings } from '../i18n/strings/strings.ts';

/** Components that authors may use in a text, each with its heading, which says what follows and has a place in the contents. */
const vocabulary: Partial<Record<string, { id: string; heading: (t: Strings) => string }>> = {
  SinceThen: { id: 'since-then', heading: (t) => t.profile.sinceThen },
};

/** The heading that a component has in a language, and the name by which a link finds it. */
export function headingOf(component: string | null, t: Strings): { id: string; text: string } | undefined {
  const word = vocabulary[component ?? ''];
  return word && { id: word.id, text: word.heading(t) };
}
