/** Colours of a drawing that stands in a file of its own, out of reach of styles/tokens.css, whose values these are. */
export const palettes = {
  light: { paper: '#fbf9f4', ink: '#14202b', soft: '#51606d', delegation: '#b5431c', counterparts: '#0f4c81' },
  dark: { paper: '#0f171e', ink: '#ece8df', soft: '#a3afb9', delegation: '#ff9d73', counterparts: '#8cc4f2' },
} as const;

/** Whether a drawing is made for a light or for a dark page. */
export type Scheme = keyof typeof palettes;
export const schemes = ['light', 'dark'] as const satisfies Scheme[];
