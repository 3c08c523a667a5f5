import { expect, test } from 'vitest';
import { boilerplatesText } from '../../../../src/formats/documents/boilerplates.ts';
import { contentOf } from '../../../support/content-folder.ts';

test('the ready-made paragraphs are plain text, with how to cite, the licence and the address', () => {
  expect(boilerplatesText(contentOf(), 'en')).toBe(`Ready-made paragraphs


In 10 words

Three houses meet for a day of boats.


How to cite

“Alba-Borea: a day of boats”, The editors, text dated 4\u00a0May 2020, https://alba-borea.example/en/announcement/


Text last changed on 4\u00a0May 2020. https://alba-borea.example/en/press/
The editors. Texts and pictures: CC BY 4.0, https://licence.example/texts
`);
});

test('they are set by the rules of their language', () => {
  expect(boilerplatesText(contentOf(), 'fr')).toContain('«\u202fAlba-Borea');
});
