import { describe, expect, test } from 'vitest';
import { charactersAreReadable } from '../../../src/checks/characters.ts';
import { contentFolder, draftOf, replacing, withFile } from '../../support/content-folder.ts';

const facts = 'organisations/alder-house/organisation.yaml';
const text = 'organisations/alder-house/fi.mdx';

/** The problems of a name in YAML. */
const ofName = (typed: string) =>
  charactersAreReadable(draftOf(withFile(facts, replacing('short: Alder House', `short: ${typed}`)))).map(
    ({ file, line, problem }) => [file, line, problem],
  );
/** The problems of words in a text. */
const ofWords = (typed: string) =>
  charactersAreReadable(draftOf(withFile(text, replacing('The first words', typed)))).map(({ line, problem }) => [
    line,
    problem,
  ]);

test('a folder in plain words is in order', () => {
  expect(charactersAreReadable(draftOf(contentFolder))).toEqual([]);
});

describe('characters that cannot be read or seen, however they are typed', () => {
  test.each([
    ['"Alder\\0House"', 'This has a character that cannot be read (U+0000).'],
    ['"Boat\\ayard"', 'This has a character that cannot be read (U+0007).'],
    ['"Alder \\ud800 House"', 'This has a character that cannot be read (U+D800).'],
    ['"Alder\\u202E House"', 'This has a character that cannot be seen (U+202E).'],
    ['"Alder\\u200bHouse"', 'This has a character that cannot be seen (U+200B).'],
    ['"Al\\u00adder House"', 'This has a character that cannot be seen (U+00AD).'],
    ['"Alder\\r\\nX-EVIL:1"', 'This text has a line break.'],
    ['|-\n    Alder\n    House', 'This text has a line break.'],
  ])('%s in facts', (typed, problem) => {
    expect(ofName(typed)).toEqual([[facts, 4, problem]]);
  });

  test.each([
    ['The \uFEFFfirst words', 7, 'This has a character that cannot be seen (U+FEFF).'],
    ['The &#x202E;first words', 7, 'This has a character that cannot be seen (U+202E).'],
    ['The first\nwords &#8203;here', 8, 'This has a character that cannot be seen (U+200B).'],
  ])('“%s” in a text, line %i', (typed, line, problem) => {
    expect(ofWords(typed)).toEqual([[line, problem]]);
  });

  test('a joiner that shapes the letters of its script is seen', () => {
    expect(ofName('"दिल\\u200dली क\\u200cष"')).toEqual([]);
    expect(ofName('"Al\\u200dder"')).toHaveLength(1);
  });
});

describe('letters that look like others', () => {
  test.each([
    ['Аldеr House', '“Аldеr” has letters of another alphabet that look like Latin ones.'],
    ['Alder АСЕ', '“АСЕ” has letters of another alphabet that look like Latin ones.'],
    ['Νokia', '“Νokia” has letters of another alphabet that look like Latin ones.'],
    ['Oﬃce', 'This has “ﬃ” (U+FB03), which stands for “ffi”.'],
    ['Ⓐlder', 'This has “Ⓐ” (U+24B6), which stands for “A”.'],
    ['Alderʰ', 'This has “ʰ” (U+02B0), which stands for “h”.'],
    ['Alder。', 'This has “。” (U+3002), a mark of another script.'],
    ['Alder ३', 'This has “३” (U+0969), a digit of another script.'],
    ['"Alder\\u3000House"', 'This has a space that is wider or narrower than one (U+3000).'],
    ['Ａlder', 'This has “Ａ” (U+FF21), which stands for “A”.'],
    ['𝐍okia', 'This has “𝐍” (U+1D40D), which stands for “N”.'],
    ['"Ope\\u0301ra"', 'This has an accent that is parted from its letter.'],
    ['Alx\u0301\u0302\u0303der', '“x\u0301\u0302\u0303” has accents upon accents.'],
    ['Al \u0301der', 'This has an accent without a letter (U+0301).'],
    ['Alder\u2003House', 'This has a space that is wider or narrower than one (U+2003).'],
    ['"Alder  House"', 'This has a space that is wider or narrower than one (U+0020).'],
    ['Alder´s House', 'This has “´” (U+00B4) for an apostrophe.'],
    ['Alder‐House', 'This has “‐” (U+2010) for a hyphen.'],
    ['ɑlder', 'This has “ɑ” (U+0251), a sign of the phonetic alphabet.'],
  ])('%s', (typed, problem) => {
    expect(ofName(typed)).toEqual([[facts, 4, problem]]);
  });

  test.each(['Москва', 'ООО Ромашка', 'Αθήνα', '東京', '서울 IT', 'Tシャツ', 'กรุงเทพ', 'Straße', 'Łódź', 'm² and µm'])(
    '%s is what it looks like',
    (typed) => {
      expect(ofName(typed)).toEqual([]);
    },
  );

  test('a lone Cyrillic letter in a French sentence is no French letter', () => {
    expect(ofWords('Il y а des mots')).toEqual([[7, '“а” has letters of another alphabet that look like Latin ones.']]);
  });
});

describe('characters that no typeface of the project has', () => {
  test.each(['Alder 🚢', 'Alder 𓀀'])('%s cannot be printed', (typed) => {
    expect(ofName(typed).map(([, line, problem]) => [line, problem])).toEqual([
      [4, expect.stringMatching(/^No typeface of this project prints “\p{So}|\p{Lo}”/u)],
    ]);
  });

  test.each(['北京', '臺北', '서울', 'मुंबई', 'கோவை', 'กรุงเทพ', 'Ереван', 'Երևան', 'תל אביב', 'دبي', '→ ✓ ★ ∞'])(
    '%s can be printed',
    (typed) => {
      expect(ofName(`Alder ${typed}`)).toEqual([]);
    },
  );
});
