import { expect, test } from 'vitest';
import { cardOf, cardToPaste } from '../../../../src/formats/partner-kit/card.ts';
import { contentOf, organisationOf, replacing, withFile } from '../../../support/content-folder.ts';

const content = contentOf();

test('a card says in a language what the organisation is and what the event was', () => {
  expect(cardOf(content, organisationOf(content, 'borealis'), 'fi')).toEqual({
    locale: 'fi',
    name: { text: 'Borealis', lang: undefined },
    url: 'https://alba-borea.example/fi/counterparts/borealis/',
    kind: 'Varustamo',
    description: 'What Borealis does in one plain sentence for search engines.',
    event: {
      title: 'Alba-Borea: a day of boats',
      lang: 'en',
      date: '4.\u00a0kesäkuuta 2020',
      place: 'The Boat Hall, Lower Borea',
    },
    site: { name: 'Alba–Borea', url: 'https://alba-borea.example/fi/' },
  });
});

test('the card to paste is plain HTML', () => {
  expect(cardToPaste(cardOf(content, organisationOf(content, 'alder-house'), 'en'))).toBe(`<figure lang="en">
<p><strong><a href="https://alba-borea.example/en/delegation/alder-house/">Alder House</a></strong><br>Boatyard</p>
<p>What Alder House does in one plain sentence for search engines.</p>
<figcaption><cite lang="en">Alba-Borea: a day of boats</cite>, 4\u00a0June 2020, The Boat Hall, Lower Borea. <a href="https://alba-borea.example/en/">Alba–Borea</a></figcaption>
</figure>`);
});

test('a name in another language says in which', () => {
  const named = contentOf(
    withFile('organisations/borealis/organisation.yaml', replacing('host: true', 'host: true\nlang: sv')),
  );
  const card = cardOf(named, organisationOf(named, 'borealis'), 'en');
  expect(cardToPaste(card)).toContain(' lang="sv">Borealis</a>');
});
