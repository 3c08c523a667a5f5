import { describe, expect, test } from 'vitest';
import { correctionsOf, correctionsOn } from '../../../src/model/corrections.ts';
import { contentOf, withFile } from '../../support/content-folder.ts';

const entry = (date: string, page: string) =>
  `- { date: ${date}, page: ${page}, what: { fr: Quoi, en: What, fi: Mikä }, why: { fr: Pourquoi, en: Why, fi: Miksi } }\n`;
const content = contentOf(
  withFile(
    'corrections.yaml',
    entry('2020-05-02', 'press') + entry('2020-05-04', 'about') + entry('2020-05-03', 'press'),
  ),
);

describe('corrections', () => {
  test('the newest comes first', () => {
    expect(correctionsOf(content).map(({ date }) => date)).toEqual(['2020-05-04', '2020-05-03', '2020-05-02']);
  });

  test('a page has its own, the newest first', () => {
    expect(correctionsOn(content, 'press').map(({ date }) => date)).toEqual(['2020-05-03', '2020-05-02']);
  });

  test('a page that was never wrong has none', () => {
    expect(correctionsOn(content, 'home')).toEqual([]);
  });
});
