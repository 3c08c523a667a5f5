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
  limits: 'Limits',
  notTried:
    'Automatic tests detect only some of the barriers. No screen reader, no voice control and no person with a disability took part in these tests. The PDF files are made to be tagged, but no validator of PDF/UA has checked them.',
  technologies: 'Technologies',
  relies:
    'The pages rely on HTML, CSS and SVG. Without JavaScript everything can be read and reached; searching as you type and copying need it.',
  feedback: 'Feedback',
  write: (name: string, email: string) => `Barriers can be reported to ${name}: ${email}.`,
  nobody: 'No contact address is published.',
};
