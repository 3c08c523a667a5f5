import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../src/formats/partner-kit/card.ts';
import { frameHeight, frameToPaste } from '../../../../src/formats/partner-kit/frame.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();

test('the frame shows the card in a language, has a title, and waits until it is seen', () => {
  expect(frameToPaste(content, organisationOf(content, 'alder-house'), 'fr')).toBe(
    '<iframe src="https://alba-borea.example/embed/fr/alder-house/" title="Alder House · Alba–Borea" ' +
      'width="100%" height="280" frameborder="0" loading="lazy"></iframe>',
  );
});

describe('the height of a frame', () => {
  const card = cardOf(content, organisationOf(content, 'alder-house'), 'fr');

  test('grows with the words of its card', () => {
    const heights = [card, { ...card, description: `${card.description} `.repeat(6) }].map(frameHeight);
    expect(heights).toEqual([280, 480]);
  });

  test('has room for a word that is longer than a line', () => {
    const name = { text: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas' };
    expect(frameHeight({ ...card, name })).toBeGreaterThan(frameHeight(card));
  });
});
