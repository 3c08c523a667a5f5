import { describe, expect, test } from 'vitest';
import { addressesAgree } from '../../../src/checks/addresses.ts';
import { languagesDoNotContradict } from '../../../src/checks/contradictions.ts';
import { licencesAgree } from '../../../src/checks/facts.ts';
import { figuresAreNotExchanged } from '../../../src/checks/figure-order.ts';
import { profilesAreNamed } from '../../../src/checks/names.ts';
import { languagesNegateAlike } from '../../../src/checks/negations.ts';
import { namesAreNotExchanged } from '../../../src/checks/proper-names.ts';
import { textsAreInTheirLanguage } from '../../../src/checks/spoken.ts';
import { datesExist, dayOfEventHasItsYear, weekdaysAreRight } from '../../../src/checks/weekdays.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const folder = 'organisations/alder-house';
const facts = `${folder}/organisation.yaml`;
const lead = 'The first words about it.';

/** The first sentence of a profile in each language. */
const said = (fr: string, en: string, fi: string) =>
  draftOf(
    withFiles({
      [`${folder}/fr.mdx`]: replacing(lead, fr),
      [`${folder}/en.mdx`]: replacing(lead, en),
      [`${folder}/fi.mdx`]: replacing(lead, fi),
    }),
  );
const problems = (check: (draft: Draft) => Problem[], draft: Draft) => check(draft).map(({ problem }) => problem);

describe('a number in words', () => {
  test.each([
    ['Les trois maisons.', 'The three houses.', 'Kolmella talolla.'],
    ['Le neuvième et deux autres.', 'The ninth, and two others.', 'Yhdeksäs ja kaksi muuta.'],
    ['Une quarantaine de bateaux.', 'Some forty boats.', 'Nelisenkymmentä venettä.'],
    ['Dès 8 h 30, huit bateaux.', 'From half past eight, 8 boats.', 'Puoli yhdeksästä kahdeksan venettä.'],
    ['La deuxième au monde.', 'The second largest.', 'Toiseksi suurin.'],
    ['La deuxième maison.', 'The second house.', 'Toinen talo.'],
    ['Treize bateaux.', 'Thirteen boats.', 'Kolmentoista veneen kanssa.'],
    ['Douze bateaux.', 'Twelve boats, of two kinds.', 'Kaksitoista venettä.'],
    ['De trois bateaux.', 'With a few boats.', 'Viittaa kolmeen.'],
  ])('is the same in “%s”, “%s” and “%s”', (...words) => {
    expect(problems(languagesDoNotContradict, said(...words))).toEqual([]);
  });

  test.each([
    ['Les trois maisons.', 'The four houses.', 'Kolme taloa.', ['4', '3']],
    ['Les trois maisons.', 'The houses.', 'Talot.', ['3']],
    ['La cinquième maison.', 'The fifth house.', 'Kuudes talo.', ['6']],
    ['Les deux maisons.', 'The three houses.', 'Kolme taloa.', ['3']],
    ['Dix bateaux.', 'Ten boats.', 'Yhdentoista veneen kanssa.', ['11']],
    ['La troisième au monde.', 'The second largest.', 'Kolmanneksi suurin.', ['2', '3']],
    ['La deuxième au monde.', 'The second largest.', 'Kolmanneksi suurin.', ['3']],
  ])('is not in “%s”, “%s” and “%s”', (fr, en, fi, numbers) => {
    const found = problems(languagesDoNotContradict, said(fr, en, fi)).join(' ');
    for (const number of numbers) expect(found).toContain(`says “${number}”`);
  });
});

describe('a negation', () => {
  test.each([
    ['Il n’est pas venu.', 'He did not come.', 'Hän ei tullut.'],
    ['On ignore qui.', 'It is not known who.', 'Ei tiedetä, kuka.'],
    ['Un pas de plus, sans contact.', 'One step more, contactless.', 'Askel lisää, kosketuksetta.'],
    ['Elle n’est ni signée ni datée.', 'It is unsigned and undated.', 'Se on allekirjoittamaton.'],
  ])('is the same in “%s”, “%s” and “%s”', (...words) => {
    expect(problems(languagesNegateAlike, said(...words))).toEqual([]);
  });

  test.each([
    ['Il n’est pas venu.', 'He came.', 'Hän tuli.', 'fr.mdx', 'This negates: “n’est pas”'],
    ['Il est venu.', 'He didn’t come.', 'Hän tuli.', 'en.mdx', 'This negates: “n’t”'],
    ['Il n’est pas venu.', 'He did not come.', 'Hän tuli.', 'fi.mdx', 'This does not negate'],
    ['Aucun bateau.', 'Some boats.', 'Ei veneitä.', 'en.mdx', 'This does not negate'],
    ['Elle n’est ni signée ni datée.', 'It is signed and dated.', 'Se on allekirjoittamaton.', 'en.mdx', 'This does'],
  ])('is not in “%s”, “%s” and “%s”', (fr, en, fi, file, problem) => {
    expect(languagesNegateAlike(said(fr, en, fi))).toEqual([
      expect.objectContaining({
        file: `${folder}/${file}`,
        line: 7,
        problem: expect.stringContaining(problem) as string,
      }),
    ]);
  });
});

describe('languages contradict each other', () => {
  test.each([
    [
      'au nord',
      'in the south',
      'pohjoisessa',
      'This says “south”; organisations/alder-house/fr.mdx, line 7, says “nord”.',
    ],
    [
      'après 1950',
      'before 1950',
      'vuoden 1950 jälkeen',
      'This says “before”; organisations/alder-house/fr.mdx, line 7, says “après”.',
    ],
    [
      'fondée par lui',
      'founded by him',
      'hän lakkautti sen',
      'This says “lakkautti”; organisations/alder-house/fr.mdx, line 7, says “fondée”.',
    ],
    [
      'achetée hier',
      'it was sold',
      'ostettiin',
      'This says “sold”; organisations/alder-house/fr.mdx, line 7, says “achetée”.',
    ],
    [
      '14 euros',
      '14 dollars',
      '14 euroa',
      'This says “14 USD”; organisations/alder-house/fr.mdx, line 7, says “14 EUR”.',
    ],
    [
      'la moitié des voix',
      'a quarter of the votes',
      'puolet äänistä',
      'This says “quarter”; organisations/alder-house/fr.mdx, line 7, says “moitié”.',
    ],
    [
      'au printemps',
      'in autumn',
      'keväällä',
      'This says “autumn”; organisations/alder-house/fr.mdx, line 7, says “printemps”.',
    ],
    ['14 %', '14 votes', '14 %', 'This says “14 count”; organisations/alder-house/fr.mdx, line 7, says “14 percent”.'],
    [
      'plus 14 points',
      'plus 14%',
      'plus 14 prosenttiyksikköä',
      'This says “14 percent”; organisations/alder-house/fr.mdx, line 7, says “14 points”.',
    ],
    [
      'pour 5 ans',
      'for five months',
      'viideksi vuodeksi',
      'This says “5 months”; organisations/alder-house/fr.mdx, line 7, says “5 years”.',
    ],
    [
      'pendant deux ans',
      'for one year',
      'kahden vuoden ajan',
      'This says “1 years”; organisations/alder-house/fr.mdx, line 7, says “2 years”.',
    ],
    [
      'un projet de trois ans',
      'a three-week project',
      'kolmen vuoden hanke',
      'This says “3 weeks”; organisations/alder-house/fr.mdx, line 7, says “3 years”.',
    ],
    [
      'une séance du soir',
      'an afternoon session',
      'iltaistunto',
      'This says “afternoon”; organisations/alder-house/fr.mdx, line 7, says “soir”.',
    ],
    [
      'le matin, puis le soir',
      'in the morning, then in the afternoon',
      'aamulla ja sitten illalla',
      'This says “afternoon”; organisations/alder-house/fr.mdx, line 7, says “soir”.',
    ],
    [
      'depuis 2019',
      'until 2019',
      'vuodesta 2019 alkaen',
      'This says “until”; organisations/alder-house/fr.mdx, line 7, says “depuis”.',
    ],
    [
      'le bénéfice net',
      'the gross profit',
      'nettotulos',
      'This says “gross”; organisations/alder-house/fr.mdx, line 7, says “net”.',
    ],
    [
      'une perte inattendue',
      'an expected loss',
      'odottamaton tappio',
      'This says “expected”; organisations/alder-house/fr.mdx, line 7, says “inattendue”.',
    ],
    [
      '14 % à l’exportation',
      '14% for import',
      '14 % vientiin',
      'This says “import”; organisations/alder-house/fr.mdx, line 7, says “exportation”.',
    ],
    [
      'un plan approuvé',
      'a rejected plan',
      'hyväksytty suunnitelma',
      'This says “rejected”; organisations/alder-house/fr.mdx, line 7, says “approuvé”.',
    ],
    [
      'un chiffre trimestriel',
      'an annual figure',
      'neljännesvuoden luku',
      'This says “annual”; organisations/alder-house/fr.mdx, line 7, says “trimestriel”.',
    ],
    ['14 km', '14 miles', '14 km', 'This says “14 miles”; organisations/alder-house/fr.mdx, line 7, says “14 km”.'],
    [
      'environ 14 bateaux',
      'over 14 boats',
      'noin 14 venettä',
      'This says “over 14”; organisations/alder-house/fr.mdx, line 7, says “about 14”.',
    ],
  ])('in “%s”, “%s” and “%s”', (fr, en, fi, problem) => {
    expect(problems(languagesDoNotContradict, said(fr, en, fi))).toContain(problem);
  });

  test('but not by a word that one of them has both ways', () => {
    expect(problems(languagesDoNotContradict, said('du nord au sud', 'from the south', 'pohjoisesta'))).toEqual([
      'This says “pohjoisesta”; organisations/alder-house/en.mdx, line 7, says “south”.',
    ]);
    expect(problems(languagesDoNotContradict, said('du nord au sud', 'from the south', 'etelästä'))).toEqual([]);
  });

  test('nor by a word whose contrary stands beside it in all others', () => {
    const draft = said('une séance du matin, une du soir', 'an evening session, an evening', 'aamulla, illalla');
    expect(problems(languagesDoNotContradict, draft)).toEqual([
      'This says “evening”; organisations/alder-house/fr.mdx, line 7, says “matin” too.',
    ]);
  });

  test('in data too', () => {
    const files = withFile('event.yaml', replacing('en: First', 'en: Last'));
    expect(problems(languagesDoNotContradict, draftOf(files))).toEqual([
      '“sessions.0.when” says “Ensin”; “en”, line 37, says “Last”.',
    ]);
  });
});

describe('figures of a sentence', () => {
  test.each([
    ['De 14 à 21 bateaux en 2004.', 'In 2004 from 14 to 21 boats.', '14 veneestä 21:een vuonna 2004.'],
    ['14 bateaux et 21 %.', '21% and 14 boats.', '14 venettä ja 21 %.'],
    ['14 bateaux. Puis 21.', 'Then 21. 14 boats.', '14 venettä, sitten 21.'],
    ['Le prix AB 14 en 2004.', 'In 2004 the AB 14 prize.', 'Palkinto AB 14 vuonna 2004.'],
  ])('may stand otherwise with what they belong to: %s %s %s', (...words) => {
    expect(problems(figuresAreNotExchanged, said(...words))).toEqual([]);
  });

  test.each([
    ['De 14 à 21 bateaux.', 'From 21 to 14 boats.', '14 veneestä 21:een.', '21 before 14'],
    [
      '14 % en 2004, 7 % en 2005.',
      '14% in 2004, 7% in 2005.',
      '14 % vuonna 2005, 7 % vuonna 2004.',
      '2005 before 2004',
    ],
    ['8 euros puis 9 euros.', '€9, then €8.', '8 € ja sitten 9 €.', '9 before 8'],
  ])('are not exchanged: %s %s %s', (fr, en, fi, problem) => {
    expect(problems(figuresAreNotExchanged, said(fr, en, fi)).join()).toContain(`This says ${problem}`);
  });
});

describe('a name', () => {
  test.each([
    ['Il vit à Paris.', 'He lives in Paris.', 'Hän asuu Pariisissa.'],
    ['Né en Suède, il aime Oslo.', 'A Swede, he likes Oslo.', 'Ruotsissa syntynyt pitää Oslosta.'],
    ['Une société allemande.', 'A German company.', 'Eräs saksalainen yhtiö.'],
  ])('may be worded in ways of their own: %s %s %s', (...words) => {
    expect(problems(namesAreNotExchanged, said(...words))).toEqual([]);
  });

  test.each([
    ['Il vit à Porto depuis.', 'He lives in Madrid now.', 'Hän asuu Portossa nyt.', 'names “Madrid” where'],
    ['Avec Jean Ardent.', 'With Marc Ardent.', 'Mukana Jean Ardent.', 'names “Marc” where'],
    ['Il vit en Suède.', 'He lives in Norway.', 'Hän asuu Ruotsissa.', 'names “NO” where'],
    ['Une société allemande.', 'A German company.', 'Eräs tanskalainen yhtiö.', 'names “DK” where'],
    ['Une société néerlandaise.', 'A Belgian company.', 'Eräs alankomaalainen yhtiö.', 'names “BE” where'],
    ['Jean Ardent vient ici.', 'Today Marc Ardent comes.', 'Jean Ardent tulee.', 'names “Marc” where'],
  ])('is not exchanged for another: %s %s %s', (fr, en, fi, problem) => {
    expect(problems(namesAreNotExchanged, said(fr, en, fi)).join()).toContain(problem);
  });

  test('of a profile is that of its organisation', () => {
    const files = withFile(`${folder}/en.mdx`, replacing('title: Alder House', 'title: Elder Hall'));
    expect(problems(profilesAreNamed, draftOf(files))).toEqual(['“Elder Hall (en)” is no name of “alder-house”.']);
    expect(profilesAreNamed(draftOf(contentFolder))).toEqual([]);
  });
});

describe('short words in another language are told by the words of the rest', () => {
  const inFrench = (words: string) => {
    const files = withFiles({
      [facts]: replacing('fr: Chantier naval', `fr: ${words}`),
      'press.yaml': replacing('Trois maisons se', 'Le chantier naval se'),
      'fields.yaml': replacing('en: Boats', 'en: A yard and a boatyard for boats'),
    });
    return problems(textsAreInTheirLanguage, draftOf(files));
  };

  test('a kind', () => {
    expect(inFrench('Boatyard and yard for boats')).toEqual([
      '“kind” seems to be in another language than “fr” (“en”).',
    ]);
    expect(inFrench('Un chantier naval')).toEqual([]);
  });
});

describe('what prose repeats of the data', () => {
  const everywhere = (words: string) => said(words, words, words);

  test.each([
    ['mardi 2 juin 2020', []],
    ['jeudi 5 juin 2020', ['“jeudi 5 juin 2020”: this was a vendredi.']],
    ['lundi 4 juin', ['“lundi 4 juin”: this was a jeudi.']],
  ])('a day of the week: %s', (words, expected) => {
    expect(problems(weekdaysAreRight, everywhere(words))).toEqual(expected);
  });

  test.each([
    ['It is at: The Boat Hall, Pier 4.', []],
    ['It is at: The Rope Hall, Pier 4.', ['This says “The Rope Hall” with “Pier 4”; the data says The Boat Hall.']],
    ['It is 00042 Lower Borea.', []],
    ['It is 00042 Upper Borea.', ['This says “00042” with “Upper”; the data says Lower.']],
  ])('the venue: %s', (words, expected) => {
    expect([...new Set(problems(addressesAgree, everywhere(words)))]).toEqual(expected);
  });

  test('the version of the licence', () => {
    const told = (words: string) => [...new Set(problems(licencesAgree, everywhere(words)))];
    expect(told('CC BY 3.0')).toEqual(['This says “CC BY 3.0”; site.yaml says “CC BY 4.0”.']);
    expect(told('CC BY-SA 4.0')).toEqual(['This says “CC BY-SA 4.0”; site.yaml says “CC BY 4.0”.']);
    expect(told('[it](https://creativecommons.org/licenses/by/3.0/)')).toEqual([
      'This says “https://creativecommons.org/licenses/by/3.0”; site.yaml says “CC BY 4.0”.',
    ]);
    expect(told('CC BY 4.0, WCAG 2.2.')).toEqual([]);
  });
});

test('the day of the event in another year is a problem, another day is none', () => {
  const draft = said(
    'Le 4 juin 2019, puis le 5 juin 2019.',
    'On 4 June 2020 it began, on 14 June 2019.',
    'Päivä on 4. kesäkuuta 2021.',
  );
  expect(problems(dayOfEventHasItsYear, draft)).toEqual([
    '“4 juin 2019” is the day of the event in another year.',
    '“4. kesäkuuta 2021” is the day of the event in another year.',
  ]);
});

test('a date or a time that does not exist is a problem', () => {
  const dated = (fr: string, en: string, fi: string) => problems(datesExist, said(fr, en, fi));
  expect(dated('Le 1er juin 2020, 29 février, 48 h, 13 h 30.', 'On 29 February 2020.', 'Päivä 30. kesäkuuta.')).toEqual(
    [],
  );
  expect(dated('Le 31 juin 2020.', 'On 29 February 2019, 13:75.', 'Päivä 31. kesäkuuta, klo 25.30.')).toEqual([
    'This says “31 juin 2020”, which does not exist.',
    'This says “29 February 2019”, which does not exist.',
    'This says “13:75”, which does not exist.',
    'This says “31. kesäkuuta”, which does not exist.',
    'This says “25:30”, which does not exist.',
  ]);
});

test('the licence is that of its address', () => {
  const site = (url: string) => draftOf(withFile('site.yaml', replacing('https://licence.example/texts', url)));
  expect(licencesAgree(site('https://creativecommons.org/licenses/by/4.0/'))).toEqual([]);
  expect(problems(licencesAgree, site('https://creativecommons.org/licenses/by-nc/4.0/'))).toEqual([
    '“CC BY 4.0” is not the licence of https://creativecommons.org/licenses/by-nc/4.0/.',
  ]);
});

test('the title of a profile is a name as it is written, and a long one may be cut off', () => {
  const titled = (title: string) =>
    problems(
      profilesAreNamed,
      draftOf(withFile(`${folder}/en.mdx`, replacing('title: Alder House (en)', `title: ${title}`))),
    );
  expect(titled('Alder House (the yard)')).toEqual([]);
  expect(titled('Alder Houses')).toEqual(['“Alder Houses” is no name of “alder-house”.']);
  expect(titled('Alder Yar')).toEqual(['“Alder Yar” is no name of “alder-house”.']);
});
