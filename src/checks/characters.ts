import { otherFaceOf, rareCharactersIn } from '../drawings/other-faces.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import type { Locale } from '../schemas/locale.ts';
import { problemsOf, type Finding } from './findings.ts';

/** A rule about characters that must not be published. */
type Rule = {
  /** Gives what breaks the rule; the language is undefined for words that are the same in all. */
  find: (words: string, locale: Locale | undefined) => string | undefined;
  problem: (found: string) => string;
  remedy: (found: string) => string;
};

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const unreadable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\uFFFD]/u;
/** Invisible characters; joiners are allowed after letters of scripts that they shape. */
const invisible =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}])[\u200C\u200D]|(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029\u2800]/u;
/** Alphabets that share letter shapes. */
const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Coptic', 'Cherokee', 'Lisu'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes = /^[аеорсухіјѕһӏԁԛԝАВЕКМНОРСТХУІЈЅҺԚԜοναΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;
const other = /\p{Script=Cyrillic}|\p{Script=Greek}/u;

const retype = () => 'Delete it and type the words around it again.';
const meant = (letter: string) => letter.normalize('NFKC');
/** Whether a letter is another form of Latin letters or digits: a ligature, full width, bold of mathematics. */
const isVariant = (letter: string) => letter !== meant(letter) && /^[\p{Script=Latin}\d]/u.test(meant(letter));

const rules: Rule[] = [
  {
    find: (words) => /[\n\r]/.exec(words)?.[0],
    problem: () => 'This text has a line break.',
    remedy: () => 'Write it on one line, or begin its block with >- to fold it.',
  },
  {
    find: (words) => unreadable.exec(words)?.[0],
    problem: (found) => `This has a character that cannot be read (${nameOf(found)}).`,
    remedy: retype,
  },
  {
    find: (words) => invisible.exec(words)?.[0],
    problem: (found) => `This has a character that cannot be seen (${nameOf(found)}).`,
    remedy: retype,
  },
  {
    find: (words) => (words === words.normalize('NFC') ? undefined : words),
    problem: () => 'This has an accent that is parted from its letter.',
    remedy: () => 'Type the letter with its accent as one character (Unicode NFC).',
  },
  {
    find: (words) => /\p{Script=Latin}\p{M}{3,}/u.exec(words)?.[0],
    problem: (found) => `“${found}” has accents upon accents.`,
    remedy: retype,
  },
  {
    find: (words) => /(?<![\p{L}\p{M}])\p{M}/u.exec(words)?.[0],
    problem: (found) => `This has an accent without a letter (${nameOf(found)}).`,
    remedy: retype,
  },
  {
    find: (words) =>
      /(?![ \u00A0\u202F\u3000])\s|(?<=[\p{Script=Latin}\d])\u3000|\u2800|[ \u00A0]{2}/u.exec(words)?.[0],
    problem: (found) => `This has a space that is wider or narrower than one (${nameOf(found)}).`,
    remedy: () => 'Type one space; the site sets the narrow ones.',
  },
  {
    find: (words) => /(?<=\p{L})[′´ˈʼꞌ＇](?=\p{L})/u.exec(words)?.[0],
    problem: (found) => `This has “${found}” (${nameOf(found)}) for an apostrophe.`,
    remedy: () => "Write ’ or '.",
  },
  {
    find: (words) => /(?<=\p{L})[\u2010\u2011\u2212\u2043\uFE63\uFF0D](?=\p{L})/u.exec(words)?.[0],
    problem: (found) => `This has “${found}” (${nameOf(found)}) for a hyphen.`,
    remedy: () => 'Write -.',
  },
  {
    find: (words) => /(?<=[\p{Script=Latin}0-9])[\u3001-\u3003\uFF01-\uFF20]/u.exec(words)?.[0],
    problem: (found) => `This has “${found}” (${nameOf(found)}), a mark of another script.`,
    remedy: () => 'Write the mark of Latin letters.',
  },
  {
    find: (words) => (/\p{Script=Latin}/u.test(words) ? /(?![0-9])\p{Nd}/u.exec(words)?.[0] : undefined),
    problem: (found) => `This has “${found}” (${nameOf(found)}), a digit of another script.`,
    remedy: () => 'Write 0 to 9.',
  },
  {
    find: (words) => /[\u0250-\u02AF\u1D00-\u1DBF]/u.exec(words)?.[0],
    problem: (found) => `This has “${found}” (${nameOf(found)}), a sign of the phonetic alphabet.`,
    remedy: () => 'Write the letter that it looks like.',
  },
  {
    find: (words) => words.match(/(?![™℠])[\p{Ll}\p{Lu}\p{Lm}\p{Nd}\p{Nl}\p{So}]/gu)?.find(isVariant),
    problem: (found) => `This has “${found}” (${nameOf(found)}), which stands for “${meant(found)}”.`,
    remedy: (found) => `Write “${meant(found)}”.`,
  },
  {
    find: disguised,
    problem: (word) => `“${word}” has letters of another alphabet that look like Latin ones.`,
    remedy: () => 'Type the word again on the keyboard of its language.',
  },
  {
    find: unprintableIn,
    problem: (found) => `No typeface of this project prints “${found}” (${nameOf(found)}).`,
    remedy: () => 'Say it in words, or leave it out.',
  },
];

/** The first character that no typeface of PDF and PNG contains. */
function unprintableIn(words: string): string | undefined {
  return rareCharactersIn(words).find((character) => !otherFaceOf(character));
}

/** A word that mixes alphabets, or that consists of look-alikes among Latin words. */
function disguised(words: string, locale: Locale | undefined): string | undefined {
  const all = words.match(/[\p{L}\p{M}]+/gu) ?? [];
  const mixed = all.find((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1);
  const foreign = all.filter((word) => other.test(word));
  const amidLatin = locale !== undefined || /\p{Script=Latin}/u.test(words);
  return mixed ?? (amidLatin && foreign.every((word) => lookalikes.test(word)) ? foreign[0] : undefined);
}

/** No character is invisible, broken, or different from what it looks like. One problem a string. */
export const charactersAreReadable = (draft: Draft): Problem[] =>
  problemsOf(publishedIn(draft), ({ locale, words }) => {
    if (plain.test(words)) return undefined;
    const [finding] = rules.flatMap(({ find, problem, remedy }): Finding[] => {
      const found = find(words, locale);
      return found === undefined ? [] : [[problem(found), remedy(found)]];
    });
    return finding;
  });

/** Most strings, which no rule can match. */
const plain = /^(?:[!-~À-ÖØ-öø-ÿ’‘“”«»–—…€°·]|[ \u00A0\u202F](?! ))*$/;
