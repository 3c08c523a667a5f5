import { describe, expect, test } from 'vitest';
import { feedEntries } from '../../../../src/formats/feeds/feed-entries.ts';
import { contentFolder, contentOf, replacing, withFile, withFiles } from '../../../support/content-folder.ts';
import { correctionEntry } from '../../../support/corrections.ts';

const site = 'https://alba-borea.example/fi';
const idsOf = (files = contentFolder) =>
  feedEntries(contentOf(files), 'fi').map(({ id, updated }) => `${updated} ${id.replace(site, '')}`);

describe('the order', () => {
  test('texts of pages come in the order of the site, then profiles, the newest first', () => {
    expect(idsOf()).toEqual([
      '2020-05-04T00:00:00Z /',
      '2020-05-04T00:00:00Z /announcement/',
      '2020-05-04T00:00:00Z /programme/',
      '2020-05-04T00:00:00Z /delegation/',
      '2020-05-04T00:00:00Z /counterparts/',
      '2020-05-04T00:00:00Z /dialogue/',
      '2020-05-04T00:00:00Z /press/',
      '2020-05-04T00:00:00Z /partners/',
      '2020-05-04T00:00:00Z /sources/',
      '2020-05-04T00:00:00Z /search/',
      '2020-05-04T00:00:00Z /about/',
      '2020-05-03T00:00:00Z /delegation/alder-house/',
      '2020-05-03T00:00:00Z /delegation/birch-lab/',
      '2020-05-03T00:00:00Z /counterparts/borealis/',
    ]);
  });

  test('a correction comes before the texts of its day', () => {
    const files = withFile('corrections.yaml', correctionEntry('2020-05-03', 'alder-house'));
    expect(idsOf(files).slice(10, 13)).toEqual([
      '2020-05-04T00:00:00Z /about/',
      '2020-05-03T00:00:00Z /delegation/alder-house/#correction-2020-05-03',
      '2020-05-03T00:00:00Z /delegation/alder-house/',
    ]);
  });

  test('a page without words of its own is left out', () => {
    expect(idsOf(withFile('pages/search/fi.mdx', replacing('Words of the page.\n', '')))).toHaveLength(13);
  });

  test('of a large site only the newest hundred are told', () => {
    const days = Array.from({ length: 120 }, (_, day) =>
      new Date(Date.UTC(2019, 0, day + 1)).toISOString().slice(0, 10),
    );
    const ids = idsOf(withFile('corrections.yaml', days.map((day) => correctionEntry(day, 'press')).join('')));
    expect([ids.length, ids.at(-1)]).toEqual([100, '2019-02-04T00:00:00Z /press/#correction-2019-02-04']);
  });
});

describe('an entry', () => {
  test('a text has its words and the sources they cite; where it first stood here only when that is known', () => {
    const files = withFiles({
      'pages/press/fi.mdx': replacing('Words of the page.', "L'[ordre](programme) du *jour*.[^atlas]"),
    });
    expect(feedEntries(contentOf(files), 'fi')[6]).toEqual({
      id: `${site}/press/`,
      url: `${site}/press/`,
      title: 'Page press (fi)',
      summary: 'What this page says, in one plain sentence for search engines.',
      html:
        `<p>L’<a href="${site}/programme/">ordre</a> du <em>jour</em>.<sup>[1]</sup></p><h2>Lähteet</h2>` +
        '<ol><li><cite lang="en">Atlas of harbours</cite>. Harbour Press, päiväämätön, tutkimus tai tietoaineisto, kieli: englanti.</li></ol>',
      updated: '2020-05-04T00:00:00Z',
      published: undefined,
    });
  });

  test('a text whose first day is known has it', () => {
    const files = withFile('pages/press/fi.mdx', replacing('updated:', 'published: 2020-05-01\nupdated:'));
    expect(feedEntries(contentOf(files), 'fi')[6]?.published).toBe('2020-05-01T00:00:00Z');
  });

  test('a correction says of what, what and why, with its sources', () => {
    const files = withFile('corrections.yaml', correctionEntry('2020-05-04', 'press', ', sources: [atlas]'));
    expect(feedEntries(contentOf(files), 'fi')[0]).toEqual({
      id: `${site}/press/#correction-2020-05-04`,
      url: `${site}/press/#correction-2020-05-04`,
      title: 'Korjaus: Page press (fi)',
      summary: 'Neljä, ei viisi. Laskuvirhe.',
      html:
        '<p>Neljä, ei viisi.</p>\n<p>Laskuvirhe.</p><h2>Lähteet</h2>' +
        '<ol><li><cite lang="en">Atlas of harbours</cite>. Harbour Press, päiväämätön, tutkimus tai tietoaineisto, kieli: englanti.</li></ol>',
      updated: '2020-05-04T00:00:00Z',
      published: '2020-05-04T00:00:00Z',
    });
  });
});
