import { expect, test } from 'vitest';
import { reportProblems } from '../../../src/model/problem.ts';
import { contentFolder, problemsIn, replacing, withFile, withFiles } from '../../support/content-folder.ts';

test('a folder that is in order has no problem', () => {
  expect(problemsIn(contentFolder)).toEqual([]);
});

test('a folder with every kind of mistake has them all in one report', () => {
  const files = withFiles({
    'event.yaml': replacing("end: '17:00'", "end: '12:00'"),
    'site.yaml': (site) =>
      `${site}contact: { name: The editors, email: editors@alba-borea.example, securityExpires: 2019-06-04 }\n`,
    'corrections.yaml':
      '- { date: 2020-05-03, page: cedar-club, what: { fr: Quoi, en: What, fi: Mikä }, why: { fr: Non, en: No, fi: Ei } }\n',
    'pages/press/fi.mdx': replacing('updated:', 'published: 2020-05-05\nupdated:'),
    'press.yaml': replacing('journée de bateaux', 'journée de grands bateaux'),
    'organisations/alder-house/organisation.yaml': replacing('[boats, ropes]', '[boats, sails]'),
    'organisations/birch-lab/organisation.yaml': replacing('order: 2', 'order: 3'),
    'organisations/alder-house/fi.mdx': (text) =>
      text
        .replace('(borealis)', '(boreal)')
        .replace('it.[^alder-report]', 'it.[^old-atlas]')
        .replace('lives on.[^atlas]', 'lives on.'),
    'organisations/birch-lab/fi.mdx': (text) =>
      text.replace('## Beginnings', '### Beginnings').replace('first words', '*first* <b>words</b>'),
  });
  expect(reportProblems(problemsIn(files), 'content')).toMatchInlineSnapshot(`
    "15 problems in content:

      corrections.yaml
        line 1: “cedar-club” is no page and no organisation.
        → Write one of: home, announcement, programme, delegation, counterparts, dialogue, press, partners, sources, search, about, alder-house, birch-lab, borealis.

      event.yaml
        line 8: The event ends before it begins.
        → Correct “hours”; when it ends on another day, as past midnight, write that day as “date.end”.

      organisations/alder-house/fi.mdx
        line 7: The source “old-atlas” is not known.
        → Add it to sources.yaml or correct its spelling.
        line 7: This paragraph cites old-atlas; the same paragraph of organisations/alder-house/fr.mdx, line 7, cites alder-report.
        → Say the same in both. A sentence that is meant to differ is named under “differs” at the top of its file.
        line 11: The link to “boreal” leads nowhere.
        → Link to the id of a page or of an organisation, or to an address that begins with https://.
        line 11: This paragraph links to boreal; the same paragraph of organisations/alder-house/fr.mdx, line 11, links to borealis.
        → Say the same in both. A sentence that is meant to differ is named under “differs” at the top of its file.
        line 15: This paragraph cites nothing else; the same paragraph of organisations/alder-house/fr.mdx, line 15, cites atlas.
        → Say the same in both. A sentence that is meant to differ is named under “differs” at the top of its file.

      organisations/alder-house/organisation.yaml
        line 9: “sails” is not in fields.yaml.
        → Add it there or write one of: boats, ropes.

      organisations/birch-lab/fi.mdx
        line 7: A text may not contain this (<b>).
        → Write plain Markdown; the components are <SinceThen>, <EditorsNote>, <Quotation>, <Picture of="map | timeline | who-does-what" />, <AccessibilityTable />, each on a line of its own, around paragraphs between empty lines.
        line 9: This heading has level 3.
        → Begin at level 2 (##) and go down one level at a time.
        line 9: Here is a heading of level 3; organisations/birch-lab/fr.mdx, line 9, has a heading of level 2.
        → Give both the same headings and paragraphs, in the same order, and headings the same ids.

      organisations/birch-lab/organisation.yaml
        line 2: Its order is 3, which leaves a gap or is that of another.
        → Number the delegation 1 to 2, each once.

      pages/press/fi.mdx
        line 1: This text was published after its last change.
        → Correct “published” or “updated”: the first is never the later one.

      press.yaml
        line 4: The 10-word paragraph has 11 words in “fr”.
        → Shorten it to 10 words.

      site.yaml
        line 8: “contact.securityExpires” is past: a text changed on 2020-05-04.
        → Set it at most a year from today.
    "
  `);
});

test('a mistake in one file does not bring problems to the files that are in order', () => {
  const files = withFile('organisations/alder-house/organisation.yaml', replacing('kind:', 'knid:'));
  expect(problemsIn(files).map(({ file }) => file)).toEqual([
    'organisations/alder-house/organisation.yaml',
    'organisations/alder-house/organisation.yaml',
  ]);
});
