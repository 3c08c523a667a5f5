import type { RootContent } from 'mdast';
import type { Content } from '../model/content.ts';
import { headingOf } from '../prose/component-headings.ts';
import { heading } from '../prose/nodes.ts';
import type { Locale } from '../schemas/locale.ts';
import { isComponentName, type ComponentName } from '../schemas/vocabulary.ts';
import { printAccessibilityTable } from './accessibility-table.ts';

type Print = (content: Content, locale: Locale) => RootContent[];

/** Components that print something of their own; the others print their heading and what they hold. */
const own: Partial<Record<ComponentName, Print>> = { AccessibilityTable: printAccessibilityTable };

/**
 * A component as formats without components print it, such as Markdown, PDF and the search.
 *
 * @param children what stands between its tags, printed
 */
export function printComponent(
  content: Content,
  locale: Locale,
  name: string | null,
  children: RootContent[],
): RootContent[] {
  if (!isComponentName(name)) throw new Error(`No text may contain <${name}>.`);
  const words = headingOf(name, locale);
  return [...(words ? [heading(words.text)] : []), ...(own[name]?.(content, locale) ?? children)];
}
