import { expect, test } from 'vitest';
import { textsDoNotHedge } from '../../../src/checks/voice.ts';
import { contentFolder, draftOf, replacing, withFile } from '../../support/content-folder.ts';

const lead = 'The first words about it.';
const saying = (words: string, locale = 'en') =>
  textsDoNotHedge(draftOf(withFile(`organisations/alder-house/${locale}.mdx`, replacing(lead, words))));

test('texts that speak of their subject are in order', () => {
  expect(textsDoNotHedge(draftOf(contentFolder))).toEqual([]);
});

test('a text that speaks of what no source says is a problem of its line', () => {
  expect(saying('No source says where it stood.')).toEqual([
    {
      file: 'organisations/alder-house/en.mdx',
      line: 7,
      problem: '“No source” speaks of what is not known.',
      remedy:
        'Say what is known, or leave it out; a doubt stands once, in <EditorsNote> or on the page about the site.',
    },
  ]);
});

test.each([
  ['en', 'The house is not documented before that.', 'not documented'],
  ['en', 'Nothing shows that it sold boats.', 'Nothing shows'],
  ['fr', "Rien n'indique qu’elle ait vendu des bateaux.", 'Rien n’indique'],
  ['fr', 'Les sources réunies ici se taisent.', 'sources réunies ici'],
  ['fi', 'Mikään lähde ei kerro siitä.', 'Mikään lähde'],
])('%s: “%s” hedges', (locale, words, hedge) => {
  expect(saying(words, locale).map(({ problem }) => problem)).toEqual([`“${hedge}” speaks of what is not known.`]);
});

test('the page about the site may say what is not known', () => {
  const files = withFile('pages/about/en.mdx', replacing('Words of the page.', 'No source says who came.'));
  expect(textsDoNotHedge(draftOf(files))).toEqual([]);
});

test('the editors may in their note, and nowhere else on its page', () => {
  const note = '<EditorsNote>\n\nNo source says who came.\n\n</EditorsNote>\n\nNo source says who spoke.';
  const files = withFile('pages/announcement/en.mdx', replacing('Words of the page.', note));
  expect(textsDoNotHedge(draftOf(files)).map(({ line }) => line)).toEqual([13]);
});
