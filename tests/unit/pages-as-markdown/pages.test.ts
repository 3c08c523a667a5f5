import { describe, expect, test } from 'vitest';
import { pageMarkdown } from '../../../src/formats/documents/markdown.ts';
import type { PageId } from '../../../src/model/content.ts';
import { everyDocument, pageDocument, profileDocument } from '../../../src/pages-as-markdown/page.ts';
import type { Locale } from '../../../src/schemas/locale.ts';
import { contentOf, organisationOf, summaryOf, withFiles } from '../../support/content-folder.ts';
import { correctionEntry } from '../../support/corrections.ts';

const content = contentOf();

/** A document without title and sources as Markdown, which is short to compare. */
function linesOf(document: ReturnType<typeof pageDocument>, within = content): string[] {
  const [, body = ''] = pageMarkdown(within, document, '/').split(/\n# .*\n\n/);
  return body.split(/\n+/).filter((line) => line !== '' && !/^\[\^\d+\]:/.test(line));
}
const page = (id: PageId, locale: Locale = 'en') => linesOf(pageDocument(content, id, locale));
const site = 'https://alba-borea.example';

describe('pages', () => {
  test('one that is a text is that text', () => {
    expect(page('dialogue')).toEqual(['Words of the page.']);
  });

  test('the home page has the facts, both sides and the day below its text', () => {
    expect(page('home')).toEqual([
      'Words of the page.',
      '4\u00a0June 2020 · The Boat Hall, Lower Borea',
      '- **When:** Thursday 4\u00a0June 2020[^1], 13:00–17:00, Borea time[^1], 12:00–16:00, Alba time[^1]',
      '- **Where:** The Boat Hall, Pier 4, 00042 Lower Borea, Finland[^1]',
      '- **Title:** Alba-Borea: a day of boats[^1]',
      '- **Distance:** about 2,000\u00a0km (Alba harbour – Borea bay)[^2]',
      `- **The South:** [2 members](${site}/en/delegation/) Alba country`,
      `- **The North:** [Borealis](${site}/en/counterparts/) Host · Borea country`,
      '## Page delegation (en)',
      'Alba country, 43°\u00a018′\u00a0N',
      `- [Alder House](${site}/en/delegation/alder-house/) – Boatyard`,
      `- [Birch Lab](${site}/en/delegation/birch-lab/) – Laboratory`,
      '## Page counterparts (en)',
      'Borea country, 60°\u00a012′\u00a0N',
      `- [Borealis](${site}/en/counterparts/borealis/) – Host · Shipping line`,
      '## The day',
      `[Page programme (en)](${site}/en/programme/)`,
      '1. **First · Talks:** People talk.[^1]',
      '## Who does what',
      `[Page dialogue (en)](${site}/en/dialogue/)`,
      `- **Boats:** [Alder House](${site}/en/delegation/alder-house/) · [Borealis](${site}/en/counterparts/borealis/)`,
      `- **Ropes:** [Alder House](${site}/en/delegation/alder-house/), [Birch Lab](${site}/en/delegation/birch-lab/)`,
    ]);
  });

  test('the programme has the facts and the day above its text, in its language', () => {
    expect(page('programme', 'fr')).toEqual([
      '- **Quand\u00a0:** jeudi 4\u00a0juin 2020[^1], 13\u00a0h\u00a0–\u00a017\u00a0h, heure de Borea[^1], 12\u00a0h\u00a0–\u00a016\u00a0h, heure d’Alba[^1]',
      '- **Où\u00a0:** The Boat Hall, Pier 4, 00042 Lower Borea, Finlande[^1]',
      '- **Titre de l’événement\u00a0:** Alba-Borea: a day of boats[^1]',
      '- **En français\u00a0:** Une journée de bateaux',
      '- **Distance\u00a0:** environ 2\u202f000\u00a0km (Port d’Alba – Baie de Borea)[^2]',
      '1. **D’abord · Entretiens\u00a0:** On parle.[^1]',
      `- **Agenda\u00a0:** [iCalendar](${site}/fr/event.ics)`,
      'Words of the page.',
    ]);
  });

  test('the list of a side describes each organisation', () => {
    const lines = page('counterparts').map((line) => line.replaceAll(/ {2,}/g, ' ').replaceAll(/-{2,}/g, '-'));
    expect(lines).toEqual([
      'Words of the page.',
      '## At a glance',
      '| Name | Type | Location | Founded | Key figure |',
      '| - | - | - | - | - |',
      `| [Borealis](${site}/en/counterparts/borealis/) | Host · Shipping line | Borea[^1] (2020) | Not given | Not given |`,
      '## Profiles',
      `- [Borealis](${site}/en/counterparts/borealis/) – ${summaryOf('Borealis')}`,
    ]);
  });

  test('the press page has its files, its pictures, its paragraphs and how to cite', () => {
    const lines = page('press');
    expect(lines).toContain(
      `- **Page announcement (en):** [announcement.pdf](${site}/en/press/announcement.pdf), [announcement.txt](${site}/en/press/announcement.txt), [announcement.md](${site}/en/press/announcement.md)`,
    );
    expect(lines.filter((line) => line.startsWith('##'))).toEqual([
      '## Downloads',
      '## Pictures',
      '## The story',
      '## Ready-to-use text',
      '### In 10 words, 37 characters with spaces',
      '## The organisations',
      '## How to cite',
    ]);
    expect(lines).toContain(`- **Borealis:** ${summaryOf('Borealis')}`);
    expect(lines).toContain('Three houses meet for a day of boats.[^2]');
    expect(lines).toContain(
      `- **This site’s version:** “Page announcement (en)”, The editors, updated 4\u00a0May 2020, ${site}/en/announcement/`,
    );
  });

  test('the partners page has the short address of each organisation', () => {
    expect(page('partners')).toContain(`- [Birch Lab](${site}/en/delegation/birch-lab/) – <${site}/o/birch-lab/>`);
  });

  test('the sources page has every source, by kind and publisher, with what rests on it', () => {
    const lines = page('sources');
    expect(lines.map((line) => line.slice(0, 26))).toEqual([
      'Words of the page.',
      '## Primary sources',
      '- Annual report. Alder Hou',
      '- Programme of the day. Th',
      '## Press',
      '- Boats in the bay. Borea ',
      '## Reference works',
      '- Atlas of harbours. Harbo',
    ]);
    expect(lines[5]).toBe(
      `- Boats in the bay. Borea Gazette, 2018, in Finnish. Cited on: [Alder House](${site}/en/delegation/alder-house/#source-borea-gazette), [Birch Lab](${site}/en/delegation/birch-lab/#source-borea-gazette), [Borealis](${site}/en/counterparts/borealis/#source-borea-gazette)`,
    );
  });

  test('the search page has every page and every name, from A to Z', () => {
    const lines = page('search');
    expect(lines.slice(0, 6)).toEqual([
      'Words of the page.',
      '## A\u00a0to\u00a0Z',
      '### A',
      `- [Alder House](${site}/en/delegation/alder-house/) – Boatyard`,
      `- [Alder Yard](${site}/en/delegation/alder-house/) – Alder House`,
      '### B',
    ]);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(10 + 3 + 1);
    expect(lines).toContain(`- [Page about (en)](${site}/en/about/)`);
  });

  test('the page about the site says that nothing was corrected, and where to follow', () => {
    expect(page('about')).toEqual([
      'Words of the page.',
      '## Corrections made',
      'None recorded.',
      `Follow updates and corrections: [Atom](${site}/en/feed.xml), [JSON Feed](${site}/en/feed.json)`,
    ]);
  });

  test('who answers for the site stands on the press page and on the one about the site', () => {
    const owner = `owner: { name: The Society, address: Pier 1 }
contact: { name: Ada Alba, email: ada@alba.example, securityExpires: 2021-01-01 }
`;
    const answered = contentOf(withFiles({ 'site.yaml': (text) => text + owner }));
    for (const id of ['about', 'press'] as const) {
      expect(linesOf(pageDocument(answered, id, 'en'), answered).slice(-3)).toEqual([
        '## Contact',
        'Publisher: The Society, Pier 1',
        'Ada Alba, <ada@alba.example>',
      ]);
    }
  });
});

describe('corrections', () => {
  const corrected = contentOf(
    withFiles({
      'corrections.yaml': correctionEntry('2020-06-01', 'dialogue') + correctionEntry('2020-07-01', 'birch-lab'),
    }),
  );

  test('those of a page stand below it', () => {
    expect(linesOf(pageDocument(corrected, 'dialogue', 'en'), corrected)).toEqual([
      'Words of the page.',
      '## Corrections made',
      '- **1\u00a0June 2020:** Four, not five. A slip.',
    ]);
  });

  test('those of a profile stand below it', () => {
    const document = profileDocument(corrected, organisationOf(corrected, 'birch-lab'), 'en');
    expect(linesOf(document, corrected)).toContain('- **1\u00a0July 2020:** Four, not five. A slip.');
  });

  test('all of them stand on the page about the site, the newest first', () => {
    expect(linesOf(pageDocument(corrected, 'about', 'en'), corrected).slice(2, -1)).toEqual([
      `- **1\u00a0July 2020:** [Birch Lab](${site}/en/delegation/birch-lab/#correction-2020-07-01). Four, not five. A slip.`,
      `- **1\u00a0June 2020:** [Page dialogue (en)](${site}/en/dialogue/#correction-2020-06-01). Four, not five. A slip.`,
    ]);
  });
});

describe('profiles', () => {
  const profile = (id: string) => linesOf(profileDocument(content, organisationOf(content, id), 'en'));
  const belowText = (lines: string[]) => lines.slice(lines.indexOf('## Facts'));

  test('one with many facts tells them all, with their sources', () => {
    expect(belowText(profile('alder-house'))).toEqual([
      '## Facts',
      '- **Type:** Boatyard',
      '- **Official name:** Alder House Ltd[^1]',
      '- **Founded:** 1950[^1]',
      '- **Fields of work:** Boats, Ropes',
      '- **Formerly:** Alder Yard[^1]',
      '- **Website:** [alder-house.example](https://alder-house.example)[^1]',
      '## Fields of work',
      `- **Boats:** Alder House · [Borealis](${site}/en/counterparts/borealis/)`,
      `- **Ropes:** Alder House, [Birch Lab](${site}/en/delegation/birch-lab/)`,
      '## Connections',
      `- [Borealis](${site}/en/counterparts/borealis/) – built a boat[^2]`,
      '## Use this profile',
      summaryOf('Alder House'),
      `- <${site}/o/alder-house/>`,
      `- [vCard](${site}/en/delegation/alder-house.vcf)`,
    ]);
  });

  test('the host is named as such, and a tie shows on the other side too', () => {
    const lines = profile('borealis');
    expect(lines).toContain('- **Type:** Shipping line, host');
    expect(lines).toContain('- **Location (2020):** Borea[^3]');
    expect(lines).toContain(`- [Alder House](${site}/en/delegation/alder-house/) – built a boat[^2]`);
  });

  test('one with few facts tells those', () => {
    expect(belowText(profile('birch-lab'))).toEqual([
      '## Facts',
      '- **Type:** Laboratory',
      '- **Founded:** about 1980[^3]',
      '- **Fields of work:** Ropes',
      '## Fields of work',
      `- **Ropes:** [Alder House](${site}/en/delegation/alder-house/), Birch Lab`,
      '## Use this profile',
      summaryOf('Birch Lab'),
      `- <${site}/o/birch-lab/>`,
      `- [vCard](${site}/en/delegation/birch-lab.vcf)`,
    ]);
  });

  test('its title is the name', () => {
    expect(profileDocument(content, organisationOf(content, 'birch-lab'), 'fi').title).toBe('Birch Lab');
  });
});

test('every page and profile of a language is a document at its address', () => {
  expect(everyDocument(content, 'fi').map(({ address }) => address)).toEqual([
    '/fi/',
    '/fi/announcement/',
    '/fi/programme/',
    '/fi/delegation/',
    '/fi/counterparts/',
    '/fi/dialogue/',
    '/fi/press/',
    '/fi/partners/',
    '/fi/sources/',
    '/fi/search/',
    '/fi/about/',
    '/fi/delegation/alder-house/',
    '/fi/delegation/birch-lab/',
    '/fi/counterparts/borealis/',
  ]);
});
