import { expect, test } from 'vitest';
import { frameToPaste } from '../../../../src/formats/partner-kit/frame.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();

test('the frame shows the card in a language, has a title, and waits until it is seen', () => {
  expect(frameToPaste(content, organisationOf(content, 'alder-house'), 'fr')).toBe(
    '<iframe src="https://alba-borea.example/embed/fr/alder-house/" title="Alder House · Alba–Borea" ' +
      'width="100%" height="400" frameborder="0" loading="lazy"></iframe>',
  );
});
