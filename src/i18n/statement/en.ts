/** Words of the table of accessibility runs; kept apart from the words that the search loads. */
export const en = {
  tried: (date: string) => `The tests ran over all pages of the site on ${date}.`,
  columns: { check: 'Check', tool: 'Tool', pages: 'Pages', problems: 'Problems' },
  checks: {
    light: 'Automated rules, light colours',
    dark: 'Automated rules, dark colours, phone width',
    'forced-colours': 'Automated rules, forced colours',
    zoom: 'Automated rules at 400% zoom (320 pixels wide); nothing cut off',
    'text-spacing': 'Automated rules with wider text spacing; nothing cut off',
    print: 'Automated rules, as printed',
    keyboard: 'Keyboard: every control reached, focus visible',
    motion: 'Reduced motion: nothing moves',
    html: 'Valid HTML',
  },
};
