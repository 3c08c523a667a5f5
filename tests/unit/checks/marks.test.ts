import { describe, expect, test } from 'vitest';
import { noMarkupIsLeft } from '../../../src/checks/marks.ts';
import { contentFolder, draftOf, replacing, withFile } from '../../support/content-folder.ts';

const text = 'organisations/alder-house/fi.mdx';
const facts = 'organisations/alder-house/organisation.yaml';

const inText = (typed: string) =>
  noMarkupIsLeft(draftOf(withFile(text, replacing('The first words about it.', typed)))).map(({ line, problem }) => [
    line,
    problem,
  ]);
const inFacts = (typed: string) =>
  noMarkupIsLeft(draftOf(withFile(facts, replacing('fr: Chantier naval', `fr: '${typed}'`)))).map(
    ({ line, problem }) => [line, problem],
  );

test('a folder whose marks all mean something is in order', () => {
  expect(noMarkupIsLeft(draftOf(contentFolder))).toEqual([]);
});

describe('in a text', () => {
  test.each([
    ['More.[^atlas ]', '“[^atlas ]” is almost a citation.'],
    ['More.[^atlas, alder-report]', '“[^atlas, alder-report]” is almost a citation.'],
    ['More.[^]', '“[^]” is almost a citation.'],
    ['More.^[atlas]', '“^[atlas]” is almost a citation.'],
    ['More.[ ^atlas]', '“[ ^atlas]” is almost a citation.'],
    ['More (^atlas)', '“(^atlas)” is almost a citation.'],
    ['A ==bold== word', '“==b” is a mark of Markdown that marks nothing.'],
    ['Marked ^up^', '“^up^” is a mark of Markdown that marks nothing.'],
    ['À compléter.'.toLowerCase(), '“à compléter.” says that something is missing.'],
    ['More.[atlas]', '“[atlas]” cites and links nothing.'],
    ['A **bold', '“**” is a mark of Markdown that marks nothing.'],
    ['A *bold', '“*bold” is a mark of Markdown that marks nothing.'],
    ['A _bold', '“_bold” is a mark of Markdown that marks nothing.'],
    ['A [house] (borealis)', '“[house] (borealis” is part of a link.'],
    ['##Early', '“##Early” is no heading.'],
    ['[^atlas]: My own note.', '“[^atlas]:” is the beginning of a footnote.'],
    ['R&amp;amp;D', '“&amp;” is the code of a character.'],
    ['TODO: the boats', '“TODO” says that something is missing.'],
    ['Lorem ipsum'.toLowerCase(), '“lorem ipsum” says that something is missing.'],
    ['In ???', '“???” says that something is missing.'],
    ['Built in [à vérifier]', '“[à vérifier]” says that something is missing.'],
    ['More.^atlas]', '“^atlas]” is almost a citation.'],
    ['More.[@atlas]', '“[@atlas]” is a bracket that marks nothing.'],
    ['More.[1]', '“[1]” is a bracket that marks nothing.'],
    ['More.［atlas］', '“［” is a bracket that marks nothing.'],
    ['One | two', '“|” is a mark of Markdown that marks nothing.'],
    ['Boats -- and ropes', '“--” is a mark of Markdown that marks nothing.'],
    ['#Early', '“#Early” is no heading.'],
    ['A ~~struck word', '“~~” is a mark of Markdown that marks nothing.'],
    ['%%a remark%%', '“%%” is a mark of Markdown that marks nothing.'],
    ['A [house][borealis]', '“[house][borealis” is part of a link.'],
    ['Caf\\\\u00e9', '“\\u00e9” is the code of a character.'],
    ['Alder%20House', '“%20” is the code of a character.'],
    ['Boats [citation needed]', '“citation needed” says that something is missing.'],
    ['Veneet [tarkistettava]', '“[tarkistettava]” says that something is missing.'],
  ])('%s', (typed, problem) => {
    expect(inText(typed)).toEqual([[7, problem]]);
  });

  test.each(['R&D, [sic] and « [la] ville »', 'What? Really?!', 'A \\<bracket> and 3 * 4', 'More.[^atlas] : plus'])(
    '%s is prose',
    (typed) => {
      expect(inText(typed)).toEqual([]);
    },
  );
});

describe('in facts', () => {
  test.each([
    ['Chantier[^atlas]', '“[^atlas]” is a citation, which is read in texts alone.'],
    ['Le [chantier](borealis)', '“[chantier](borealis” is part of a link.'],
    ['Chantier **naval**', '“**” is a mark of Markdown that marks nothing.'],
    ['Chantier &amp; fils', '“&amp;” is the code of a character.'],
    ['<b>Chantier</b>', '“<b>” is HTML or code, which is not read here.'],
    ['TBD', '“TBD” says that something is missing.'],
    ['Chantier {{ nom }}', '“{{” is a mark of Markdown that marks nothing.'],
    ['Chantier ${nom}', '“{” is HTML or code, which is not read here.'],
  ])('%s', (typed, problem) => {
    expect(inFacts(typed)).toEqual([[8, problem]]);
  });
});
