/** Words of the table of accessibility runs; kept apart from the words that the search loads. */
export const en = {
  tried: (date: string) => `Every page was tested on ${date}.`,
  columns: { check: 'Check', tool: 'Tool', pages: 'Pages', problems: 'Problems' },
  checks: {
    light: 'Automated checks, light theme',
    dark: 'Automated checks, dark theme, phone width',
    'forced-colours': 'Automated checks, forced colours',
    zoom: 'Automated checks at 400% zoom (320 pixels wide): nothing cut off',
    'text-spacing': 'Automated checks with wider text spacing: nothing cut off',
    print: 'Automated checks, print view',
    keyboard: 'Keyboard: every control within reach, focus always visible',
    motion: 'Reduced motion: nothing moves',
    html: 'Valid HTML',
  },
};
