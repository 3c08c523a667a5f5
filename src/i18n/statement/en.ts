/** Words of the accessibility statement, after the model of the W3C; kept from the words that the search loads. */
export const en = {
  heading: 'Accessibility statement',
  scope: (site: string, publisher: string) =>
    `This statement is about the web pages of ${site}, published by ${publisher}. It is given voluntarily and follows the models used in France and Finland and that of the W3C.`,
  status: 'Conformance',
  aim: 'The aim is level AA of WCAG 2.2, and with it EN 301 549 and the French RGAA 4.1.',
  unaudited:
    'No audit of every criterion has been made, so no conformance is claimed: by the rules of the French model, a site without a valid audit is declared non-conformant. What follows is what was tried, and nothing else.',
  results: 'What was tried',
  tried: (date: string) => `The tests ran over all pages of the site on ${date}.`,
  found: (pages: string, problems: string) => `pages: ${pages}, problems found: ${problems}`,
  columns: { check: 'Check', tool: 'Tool', pages: 'Pages', problems: 'Problems' },
  checks: {
    light: 'Automatic rules, best practices included: light colours',
    dark: 'The same: dark colours, on the width of a phone',
    'forced-colours': 'The same: forced colours',
    zoom: 'The same: 400 % zoom, that is 320 pixels wide; nothing cut off',
    'text-spacing': 'The same: text spacing raised; nothing cut off',
    print: 'The same: as printed',
    keyboard: 'Keyboard: every control reached, focus shown and not hidden',
    motion: 'No movement where reduced motion is asked for',
    html: 'Validity of the HTML',
  },
  limits: 'Limits',
  notTried:
    'Automatic tests detect only some of the barriers. No screen reader, no voice control and no person with a disability took part in these tests. The PDF files are made to be tagged, but no validator of PDF/UA has checked them.',
  technologies: 'Technologies',
  relies:
    'The pages rely on HTML, CSS and SVG. Without JavaScript everything can be read and reached; searching as you type and copying need it.',
  feedback: 'Feedback',
  write: (name: string, email: string) => `Barriers can be reported to ${name}: ${email}.`,
  nobody: 'No contact address is published, so barriers cannot be reported here.',
};
