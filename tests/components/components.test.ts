import { expect, test } from 'vitest';
import LanguageSwitch from '../../src/components/frame/LanguageSwitch.astro';
import JsonLd from '../../src/components/head/JsonLd.astro';
import Relations from '../../src/components/organisation/Relations.astro';
import WhoDoesWhat from '../../src/components/pictures/WhoDoesWhat.astro';
import Contact from '../../src/components/press/Contact.astro';
import KeyFact from '../../src/components/programme/KeyFact.astro';
import Line from '../../src/components/prose/Line.astro';
import { graphOf } from '../../src/formats/structured-data/json-ld.ts';
import { cited } from '../../src/mdast/nodes.ts';
import StaleNotice from '../../src/mdx/StaleNotice.astro';
import { whenAndWhere } from '../../src/view-models/event.ts';
import { rendered } from '../support/component.ts';
import { contentOf, replacing, withFile } from '../support/content-folder.ts';
import { elementsOfFragment, findAll } from '../support/markup.ts';

const content = contentOf();

test('a name that would close the script of the structured data does not', async () => {
  const graph = graphOf({ '@type': 'Event', name: '</script><script>alert(1)' });
  const html = await rendered(JsonLd, { graph }, { content });
  expect(html).toContain('"name":"\\u003c/script>\\u003cscript>alert(1)"}');
});

test('a note has the number of its source on the page, and leads to it', async () => {
  const html = await rendered(Line, { line: cited('', ['atlas']), numbered: ['day-programme', 'atlas'] }, { content });
  const [note] = findAll(elementsOfFragment(html), 'a');
  expect([note?.attributes.href, note?.text]).toEqual(['#source-atlas', '\u2060[2]']);
});

test('a note of a source that the page does not list is refused', async () => {
  await expect(
    rendered(Line, { line: cited('', ['atlas']), numbered: ['day-programme'] }, { content }),
  ).rejects.toThrow('atlas is cited on a page that does not list it');
});

test('the languages lead to the same page, and the one being read is marked', async () => {
  const html = await rendered(LanguageSwitch, {}, { content, locale: 'fi', path: '/fi/press/' });
  const links = findAll(elementsOfFragment(html), 'a').map(({ attributes }) => attributes);
  expect(links.map(({ href }) => href)).toEqual(['../../fr/press/', '../../en/press/', './']);
  expect(links.map((link) => link['aria-current'])).toEqual([undefined, undefined, 'true']);
});

test('a single day is given to machines, a range of days is not', async () => {
  const event = 'event.yaml';
  const twoDays = contentOf(withFile(event, replacing('value: 2020-06-04,', 'value: 2020-06-04, end: 2020-06-05,')));
  const renderedDay = (one: typeof content) => rendered(KeyFact, whenAndWhere(one, 'en')[0], { content: one });
  expect(await renderedDay(content)).toContain('<time datetime="2020-06-04">Thursday 4\u00a0June 2020</time>');
  const range = await renderedDay(twoDays);
  expect(range).toMatch(/>\s*Thursday 4\sJune\s–\sFriday 5\sJune 2020\s*</);
  expect(range).not.toContain('<time');
});

test('a page without ties and a site without a contact have no section for them', async () => {
  expect(await rendered(Relations, { ties: [], numbered: [] }, { content })).toBe('');
  expect(await rendered(Contact, { lines: [] }, { content })).toBe('');
});

test('a translation says that its original has changed since, and leads there', async () => {
  const place = { content, path: '/en/announcement/' };
  const { fr, en } = content.pages.announcement;
  const current = { ...en, frontMatter: { ...en.frontMatter, translates: fr.revision } };
  const behind = { ...en, frontMatter: { ...en.frontMatter, translates: 'an earlier one' } };
  expect(await rendered(StaleNotice, { text: current }, place)).toBe('');
  const [link] = findAll(elementsOfFragment(await rendered(StaleNotice, { text: behind }, place)), 'a');
  expect([link?.attributes.href, link?.text]).toEqual(['../../fr/announcement/', 'Read the French text']);
});

test('a profile among many lists who shares its fields, and draws nothing', async () => {
  const [organisation] = content.organisations;
  const among = async (count: number) => {
    const others = Array.from({ length: count - 1 }, (_, index) => ({ ...organisation, id: `copy-${index}` }));
    const organisations = [organisation, ...others] as typeof content.organisations;
    const path = '/en/delegation/alder-house/';
    const html = await rendered(
      WhoDoesWhat,
      { content: { ...content, organisations }, organisation },
      { content, path },
    );
    const elements = elementsOfFragment(html);
    const links = findAll(findAll(elements, 'ul')[0]?.within ?? [], 'a');
    return {
      drawn: findAll(elements, 'svg').length,
      listed: new Set(links.map(({ attributes }) => attributes.href)).size,
    };
  };
  expect([await among(30), await among(31)]).toEqual([
    { drawn: 1, listed: 29 },
    { drawn: 0, listed: 30 },
  ]);
});

test('hours and street are lines of their own where the words alone are taken, as by a text browser', async () => {
  const facts = whenAndWhere(content, 'en').map((fact) => rendered(KeyFact, fact, { content }));
  const html = (await Promise.all(facts)).join('');
  expect([...html.matchAll(/<div class="text-small[^>]*>([^<]*)<\/div>/g)].map(([, words]) => words)).toEqual([
    '13:00–\u206017:00, Borea time',
    '12:00–\u206016:00, Alba time',
    'Pier 4, 00042 Lower Borea',
  ]);
});
