/** The MDX components that authors may use, and what each contains. */
export const vocabulary = {
  /** What happened after the event. */
  SinceThen: { holds: 'blocks' },
  /** Remarks of the editors, at the end of a text. */
  EditorsNote: { holds: 'blocks' },
  /** Results of the accessibility runs (content/accessibility.yaml). */
  AccessibilityTable: { holds: 'nothing' },
} as const satisfies Record<string, { holds: 'blocks' | 'nothing' }>;

export type ComponentName = keyof typeof vocabulary;

export const isComponentName = (name: string | null): name is ComponentName => name !== null && name in vocabulary;

/** How a component is written in MDX. */
export const spellingOf = (name: ComponentName): string =>
  vocabulary[name].holds === 'nothing' ? `<${name} />` : `<${name}>`;
