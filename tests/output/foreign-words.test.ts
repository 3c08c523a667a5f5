import { expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, thisSite } from '../support/sites.ts';

const title = 'Marseille-Helsinki: towards a promising partnership in IT';

test.each(['fr', 'fi'])('in %s the English title of the event says that it is English', (locale) => {
  const elements = elementsOfPage(servedAt(thisSite, `/${locale}/announcement/`));
  expect(findAll(elements, 'span', { lang: 'en' }).map(({ text }) => text)).toContain(title);
});

test('in English it says nothing of its language', () => {
  const elements = elementsOfPage(servedAt(thisSite, '/en/announcement/'));
  const prose = findAll(elements, 'div', { class: 'prose' }).flatMap(({ within }) => within);
  expect(findAll(prose, 'span').filter(({ attributes }) => 'lang' in attributes)).toEqual([]);
});

test('in French the other English title of the event says so as well', () => {
  const elements = elementsOfPage(servedAt(thisSite, '/fr/counterparts/mobile-monday/'));
  expect(findAll(elements, 'span', { lang: 'en' }).map(({ text }) => text)).toContain(
    'Helsinki-Marseille: towards a promising partnership in IT',
  );
});

test('a name in a link says that it is French, where the text is not', () => {
  const elements = elementsOfPage(servedAt(thisSite, '/en/dialogue/'));
  const names = findAll(elements, 'a', { lang: 'fr' }).map(({ text }) => text);
  expect(names).toContain('Pôle\u00a0SCS');
  const inFrench = findAll(elementsOfPage(servedAt(thisSite, '/fr/dialogue/')), 'a', { lang: 'fr' });
  expect(inFrench.map(({ text }) => text)).not.toContain('Pôle\u00a0SCS');
});

test.each(['', 'delegation/', 'delegation/gemalto/', 'counterparts/nokia/', 'partners/', 'press/', 'search/'])(
  'on /en/%s the name of an organisation stays as it is when the page is translated',
  (page) => {
    const elements = elementsOfPage(servedAt(thisSite, `/en/${page}`));
    const kept = elements
      .filter(({ attributes }) => attributes.translate === 'no')
      .flatMap((element) => [element, ...element.within]);
    const names = siteContent(thisSite).organisations.map((organisation) => organisation.names.short);
    // A picture is not translated.
    const drawn = findAll(elements, 'svg').flatMap(({ within }) => within);
    const links = findAll(elements, 'a').filter(
      (link) => names.includes(link.text.trim()) && !drawn.includes(link) && !link.attributes.href?.startsWith('http'),
    );
    const lost = links.filter((link) => ![link, ...link.within].some((element) => kept.includes(element)));
    expect(links.length).toBeGreaterThan(0);
    expect(lost.map(({ text, attributes }) => [text.trim(), attributes.href])).toEqual([]);
  },
);
