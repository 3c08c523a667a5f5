/** Colours for drawings in files of their own, which cannot use styles/tokens.css; the values are the same. */
export const palettes = {
  light: { paper: '#fbf9f4', ink: '#14202b', soft: '#51606d', delegation: '#b5431c', counterparts: '#0f4c81' },
  dark: { paper: '#0f171e', ink: '#ece8df', soft: '#a3afb9', delegation: '#ff9d73', counterparts: '#8cc4f2' },
} as const;

/** Whether a drawing is for light or for dark pages. */
export type Scheme = keyof typeof palettes;
export const schemes = ['light', 'dark'] as const satisfies Scheme[];
