import { expect, test } from 'vitest';
import { membersAreCounted } from '../../../src/checks/counts.ts';
import { draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const saying = (locale: string, words: string, text = 'pages/delegation') =>
  membersAreCounted(
    draftOf(
      withFile(`${text}/${locale}.mdx`, (page) =>
        page.replace(/(Words of the page|The first words about it)\./, words),
      ),
    ),
  ).map(({ problem }) => problem);

test.each([
  ['en', 'Two members, one counterpart. Of three organisations two are from Alba.'],
  ['en', 'Its second member.'],
  ['en', 'In 2007 members came, and 2,700 members in 2009.'],
  ['fr', 'Les deux membres, soit une dizaine de participants : le neuvième.'],
  ['fi', 'Kahden jäsenen valtuuskunta, viides jäsen, kymmenkunta osallistujaa.'],
])('in %s the numbers of “%s” are right', (locale, words) => {
  expect(saying(locale, words)).toEqual([]);
});

test.each([
  ['en', 'The three members.', 'This counts 3 “members”; by organisation.yaml they are 2.'],
  ['en', 'Two Finnish counterparts.', 'This counts 2 “counterparts”; by organisation.yaml they are 1 or 0.'],
  ['en', 'Some 13 organisations.', 'This counts 13 “organisations”; by organisation.yaml they are 2 or 1 or 0 or 3.'],
  ['fr', 'Les treize membres.', 'This counts 13 “membres”; by organisation.yaml they are 2.'],
  ['fi', 'Yhdeksän jäsenen valtuuskunta.', 'This counts 9 “jäsen”; by organisation.yaml they are 2.'],
  ['fi', 'Neljätoista osallistujaa.', 'This counts 14 “osallistuj”; by organisation.yaml they are 2 or 1 or 0 or 3.'],
])('in %s “%s” is a problem', (locale, words, problem) => {
  expect(saying(locale, words)).toEqual([problem]);
});

test('a profile may count its own members, but not those of the delegation otherwise', () => {
  const profile = 'organisations/alder-house';
  expect(saying('en', 'It has 26 members.', profile)).toEqual([]);
  expect(saying('en', 'It is one of the nine members of the delegation.', profile)).toHaveLength(1);
  expect(saying('en', 'With Borealis meet nine organisations.', profile)).toHaveLength(1);
});

test('the counterparts are counted with their host or without', () => {
  const borealis = 'organisations/borealis/organisation.yaml';
  const files = withFiles({
    [borealis]: replacing('host: true\n', ''),
    'pages/delegation/en.mdx': replacing('Words of the page.', 'No 0 counterparts.'),
  });
  expect(membersAreCounted(draftOf(files))).toHaveLength(1);
});
