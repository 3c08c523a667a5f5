import { pictureIds } from './press.ts';

/** How a component is used: its children, the values of its attribute `of`, and whether a text may have several. */
type Spelling = { holds: 'blocks' | 'nothing'; of?: readonly string[]; repeats?: true };

const components = {
  /** What happened after the event. */
  SinceThen: { holds: 'blocks' },
  /** Remarks of the editors, at the end of a text. */
  EditorsNote: { holds: 'blocks' },
  /** A quotation, which ends with a citation mark. */
  Quotation: { holds: 'blocks', repeats: true },
  /** A drawing made from the facts, with its caption (content/press.yaml). */
  Picture: { holds: 'nothing', of: pictureIds },
  /** Results of the accessibility runs (content/accessibility.yaml). */
  AccessibilityTable: { holds: 'nothing' },
} as const satisfies Record<string, Spelling>;

export type ComponentName = keyof typeof components;

/** The MDX components that authors may use; src/mdx/ has each, and its print for formats without components. */
export const vocabulary: Record<ComponentName, Spelling> = components;

export const isComponentName = (name: string | null): name is ComponentName => name !== null && name in vocabulary;

/** How a component is written in MDX. */
export function spellingOf(name: ComponentName): string {
  const { holds, of } = vocabulary[name];
  return `<${name}${of ? ` of="${of.join(' | ')}"` : ''}${holds === 'nothing' ? ' /' : ''}>`;
}
