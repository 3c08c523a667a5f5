import type { StatementWords } from './words.ts';

/** Words of the table of accessibility runs in Finnish. */
export const fi = {
  tried: (date: string) => `Testit ajettiin sivuston kaikilla sivuilla ${date}.`,
  columns: { check: 'Mitä testattiin', tool: 'Työkalu', pages: 'Sivuja', problems: 'Ongelmia' },
  checks: {
    light: 'Säännöt ja hyvät käytännöt, vaaleat värit',
    dark: 'Samat säännöt, tummat värit puhelimen leveydellä',
    'forced-colours': 'Samat säännöt, käyttöjärjestelmän pakottamat värit',
    zoom: 'Samat säännöt, suurennus 400 prosenttia: mitään ei jää piiloon',
    'text-spacing': 'Samat säännöt, tekstin välistys väljempi: mitään ei jää piiloon',
    print: 'Samat säännöt, tulostettuna',
    keyboard: 'Näppäimistö: kaikkea voi käyttää, ja kohdistus näkyy aina',
    motion: 'Ei liikettä, kun sitä on pyydetty vähentämään',
    html: 'HTML-koodin oikeellisuus',
  },
} satisfies StatementWords;
