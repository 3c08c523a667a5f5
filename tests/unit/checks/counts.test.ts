import { expect, test } from 'vitest';
import { membersAreCounted, ranksAreRight } from '../../../src/checks/counts.ts';
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

test('the fields of work in captions are those of all, of both sides or of one', () => {
  const told = (words: string) =>
    membersAreCounted(draftOf(withFile('press.yaml', replacing('Two fields of work.', words)))).map(
      ({ problem }) => problem,
    );
  expect(told('Two fields of work. The 1 fields of both.')).toEqual([]);
  expect(told('Three fields of work.')).toEqual([
    '“pictures.who-does-what.alternative” counts 3 “fields”; by organisation.yaml they are 2 or 1.',
  ]);
});

test.each([
  ['fr', 'Le premier, puis deuxième membre de la délégation.', 'Le troisième membre de la délégation.', 'troisième', 2],
  ['en', 'It stands second in the delegation.', 'It comes third in the delegation.', 'third', 2],
  ['fi', 'Valtuuskunnan kahdesta jäsenestä se on toisena.', 'Valtuuskunnan kolmas jäsen.', 'kolmas', 2],
])('in %s “%s” gives another place than “%s”', (locale, right, wrong, word, order) => {
  const ranked = (words: string) =>
    ranksAreRight(
      draftOf(
        withFile(
          `organisations/birch-lab/${locale}.mdx`,
          replacing('The first words about it.', `${words} Its fifth year.`),
        ),
      ),
    ).map(({ problem }) => problem);
  expect(ranked(right)).toEqual([]);
  expect(ranked(wrong)).toEqual([`This says “${word}”; its order is ${order}.`]);
});
