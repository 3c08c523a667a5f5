import { describe, expect, test } from 'vitest';
import { atomOf } from '../../../../src/formats/feeds/atom.ts';
import { feedEntries } from '../../../../src/formats/feeds/feed-entries.ts';
import { jsonFeedOf } from '../../../../src/formats/feeds/json-feed.ts';
import { contentOf, replacing, withFiles } from '../../../support/content-folder.ts';
import { correctionEntry } from '../../../support/corrections.ts';
import { findAll, textWithin } from '../../../support/markup.ts';
import { rootOfXml } from '../../../support/xml.ts';

const content = contentOf(
  withFiles({
    'corrections.yaml': correctionEntry('2020-05-04', 'press'),
    'pages/home/fr.mdx': replacing('Words', 'R&D \\<em>'),
  }),
);
const home = 'https://alba-borea.example/fr/';

describe('Atom', () => {
  test('the head of the feed says what it is, in which language, whose and under which licence', () => {
    expect(atomOf(content, 'fr').split('<entry>')[0]).toBe(
      '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">' +
        `<id>${home}feed.xml</id><title>Alba–Borea\u00a0: mises à jour et corrections</title>` +
        '<subtitle>What this page says, in one plain sentence for search engines.</subtitle>' +
        `<updated>2020-05-04T00:00:00Z</updated><author><name>Les éditeurs</name><uri>${home}</uri></author>` +
        `<link rel="self" type="application/atom+xml" href="${home}feed.xml" />` +
        `<link rel="alternate" type="text/html" hreflang="fr" href="${home}" />` +
        '<link rel="license" href="https://licence.example/texts" /><rights>CC BY 4.0</rights>',
    );
  });

  test('an entry has its address, its days and its words', () => {
    expect(atomOf(content, 'fr').split('<entry>')[1]).toBe(
      `<id>${home}press/#correction-2020-05-04</id><title>Correction\u00a0: Page press (fr)</title>` +
        `<link rel="alternate" type="text/html" hreflang="fr" href="${home}press/#correction-2020-05-04" />` +
        '<published>2020-05-04T00:00:00Z</published><updated>2020-05-04T00:00:00Z</updated>' +
        '<summary>Quatre, non cinq. Erreur de calcul.</summary>' +
        '<content type="html">&#x3C;p>Quatre, non cinq.&#x3C;/p>\n&#x3C;p>Erreur de calcul.&#x3C;/p></content></entry>',
    );
  });

  test('it is well-formed whatever is typed', () => {
    const hostile = contentOf(
      withFiles({ 'pages/home/fr.mdx': replacing('Words', 'End ]]> of a section &amp;lt; &#x263A;') }),
    );
    const description = 'Boats \u0000\u000b\ud800\ufffe ]]> and ropes';
    const home = { ...hostile.pages.home.fr, frontMatter: { ...hostile.pages.home.fr.frontMatter, description } };
    const xml = atomOf({ ...hostile, pages: { ...hostile.pages, home: { ...hostile.pages.home, fr: home } } }, 'fr');
    expect(xml).toContain('<summary>Boats  ]]&gt; and ropes</summary>');
    expect(xml).toContain('End ]]&gt; of a section &#x26;#x26;lt; ☺');
    expect(() => rootOfXml(xml)).not.toThrow();
    expect(xml).not.toMatch(/\]\]>|[^\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  });

  test('it and its entries keep their names when the site moves', () => {
    const ids = (url: string) =>
      [
        ...atomOf(
          { ...content, site: { ...content.site, url, identity: 'tag:alba.example,2020:boats' } },
          'fr',
        ).matchAll(/<id>([^<]*)/g),
      ].map(([, id]) => id);
    expect(ids('https://boats.example').slice(0, 2)).toEqual([
      'tag:alba.example,2020:boats/fr/feed.xml',
      'tag:alba.example,2020:boats/fr/press/#correction-2020-05-04',
    ]);
    expect(ids('https://elsewhere.example/boats')).toEqual(ids('https://boats.example'));
  });

  test('words survive the two layers of markup', () => {
    const entries = findAll(rootOfXml(atomOf(content, 'fr')).within, 'entry');
    const entry = entries.find((known) => textWithin(known, 'id') === home);
    expect(textWithin(entry, 'content')).toBe('<p>R&#x26;D &#x3C;em> of the page.</p>');
  });
});

describe('JSON Feed', () => {
  test('the head of the feed says what it is, in which language and whose', () => {
    const { items, ...head } = jsonFeedOf(content, 'fr');
    expect(head).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Alba–Borea\u00a0: mises à jour et corrections',
      home_page_url: home,
      feed_url: `${home}feed.json`,
      description: 'What this page says, in one plain sentence for search engines.',
      language: 'fr',
      authors: [{ name: 'Les éditeurs', url: home }],
    });
    expect(items).toHaveLength(15);
  });

  test('an item has its address, its days and its words', () => {
    expect(jsonFeedOf(content, 'fr').items[0]).toEqual({
      id: `${home}press/#correction-2020-05-04`,
      url: `${home}press/#correction-2020-05-04`,
      title: 'Correction\u00a0: Page press (fr)',
      summary: 'Quatre, non cinq. Erreur de calcul.',
      content_html: '<p>Quatre, non cinq.</p>\n<p>Erreur de calcul.</p>',
      date_published: '2020-05-04T00:00:00Z',
      date_modified: '2020-05-04T00:00:00Z',
      language: 'fr',
    });
  });

  test('a first day that is not known is left out', () => {
    expect(jsonFeedOf(content, 'fr').items[1]).not.toHaveProperty('date_published');
  });
});

test('both feeds tell the same, in the same order', () => {
  const entries = findAll(rootOfXml(atomOf(content, 'fi')).within, 'entry');
  const ids = feedEntries(content, 'fi').map(({ id }) => id);
  expect(entries.map((entry) => textWithin(entry, 'id'))).toEqual(ids);
  expect(jsonFeedOf(content, 'fi').items.map(({ id }) => id)).toEqual(ids);
});
