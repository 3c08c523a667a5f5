import { expect, test } from 'vitest';
import { boilerplatesText } from '../../../../src/formats/documents/press-texts.ts';
import { contentOf, summaryOf } from '../../../support/content-folder.ts';

test('the ready-made paragraphs are plain text, with their length, how to cite, the licence and the address', () => {
  expect(boilerplatesText(contentOf(), 'en')).toBe(`Ready-to-use text


In 10 words, 37 characters with spaces

Three houses meet for a day of boats.


The organisations


Alder House

${summaryOf('Alder House')}


Birch Lab

${summaryOf('Birch Lab')}


Borealis

${summaryOf('Borealis')}


How to cite

The announcement: “Alba-Borea: a day of boats”. The Boat Hall, 2020

This site’s version: “Page announcement (en)”, The editors, updated 4\u00a0May 2020, https://alba-borea.example/en/announcement/


Last updated 4\u00a0May 2020. https://alba-borea.example/en/press/
The editors. Text and pictures: CC\u00a0BY\u00a04.0, https://licence.example/texts
`);
});

test('they are set by the rules of their language', () => {
  expect(boilerplatesText(contentOf(), 'fr')).toContain('«\u202fAlba-Borea');
});
