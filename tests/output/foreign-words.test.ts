import { expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { thisSite } from '../support/sites.ts';

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
  expect(names).toContain('Pôle SCS');
  const inFrench = findAll(elementsOfPage(servedAt(thisSite, '/fr/dialogue/')), 'a', { lang: 'fr' });
  expect(inFrench.map(({ text }) => text)).not.toContain('Pôle SCS');
});
