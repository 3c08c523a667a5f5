/** What authors may use in a text besides Markdown: components of MDX, each on lines of its own. */
export const vocabulary = {
  /** What happened after the event. */
  SinceThen: { holds: 'blocks' },
  /** What the editors add to a text, at its end. */
  EditorsNote: { holds: 'blocks' },
  /** What the accessibility runs found (content/accessibility.yaml). */
  AccessibilityTable: { holds: 'nothing' },
} as const satisfies Record<string, { holds: 'blocks' | 'nothing' }>;

export type ComponentName = keyof typeof vocabulary;

export const isComponentName = (name: string | null): name is ComponentName => name !== null && name in vocabulary;

/** How a component is written, for an author who wrote it otherwise. */
export const spellingOf = (name: ComponentName): string =>
  vocabulary[name].holds === 'nothing' ? `<${name} />` : `<${name}>`;
