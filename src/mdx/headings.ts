import { stringsFor } from '../i18n/speak.ts';
import type { Strings } from '../i18n/strings/strings.ts';
import type { Locale } from '../schemas/locale.ts';
import type { ComponentName } from '../schemas/vocabulary.ts';

const headings: Partial<Record<ComponentName, { id: string; words: (t: Strings) => string }>> = {
  SinceThen: { id: 'since-then', words: (t) => t.profile.sinceThen },
  EditorsNote: { id: 'editors-note', words: (t) => t.editorsNote },
};

/** The heading that a component adds to a text, if it has one, and the id for links to it. */
export function headingOf(name: ComponentName, locale: Locale): { id: string; text: string } | undefined {
  const heading = headings[name];
  return heading && { id: heading.id, text: heading.words(stringsFor(locale)) };
}
