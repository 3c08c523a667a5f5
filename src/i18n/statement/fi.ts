import type { StatementWords } from './words.ts';

/** Saavutettavuusselosteen sanat. */
export const fi = {
  heading: 'Saavutettavuusseloste',
  scope: (site: string, publisher: string) =>
    `Tämä seloste koskee sivuston ${site} verkkosivuja. Julkaisija: ${publisher}. Seloste on vapaaehtoinen.`,
  status: 'Saavutettavuuden tila',
  aim: 'Tavoitteena on WCAG 2.2:n AA-taso ja samalla standardi EN 301 549 ja Ranskan RGAA 4.1.',
  unaudited:
    'Sivustoa ei ole auditoitu, joten emme voi sanoa sen täyttävän vaatimuksia. Luettelo kertoo vain, mitä on testattu.',
  results: 'Testien tulokset',
  tried: (date: string) => `Testit ajettiin sivuston kaikilla sivuilla ${date}.`,
  found: (pages: string, problems: string) => `sivuja: ${pages}, löydettyjä ongelmia: ${problems}`,
  columns: { check: 'Mitä testattiin', tool: 'Työkalu', pages: 'Sivuja', problems: 'Ongelmia' },
  checks: {
    light: 'Säännöt ja hyvät käytännöt, vaaleat värit',
    dark: 'Samat säännöt, tummat värit puhelimen leveydellä',
    'forced-colours': 'Samat säännöt, käyttöjärjestelmän pakottamat värit',
    zoom: 'Samat säännöt, suurennus 400 prosenttia: mitään ei jää piiloon',
    'text-spacing': 'Samat säännöt, tekstin välistys suurennettu: mitään ei jää piiloon',
    print: 'Samat säännöt, tuloste',
    keyboard: 'Näppäimistö: kaikkea voi käyttää, ja kohdistus näkyy aina',
    motion: 'Ei liikettä, kun sitä on pyydetty vähentämään',
    html: 'HTML-koodin oikeellisuus',
  },
  limits: 'Rajoitukset',
  notTried:
    'Automaattiset testit löytävät vain osan esteistä. Testeissä ei ollut mukana ruudunlukuohjelmaa, puheohjausta eikä vammaisia käyttäjiä. PDF-tiedostoissa on rakennetunnisteet, mutta niitä ei ole tarkistettu PDF/UA-validaattorilla.',
  technologies: 'Tekniikat',
  relies:
    'Sivut perustuvat HTML-, CSS- ja SVG-tekniikoihin. Kaikki on luettavissa ilman JavaScriptiä. Kirjoittaessa päivittyvä haku ja kopiointi tarvitsevat sitä.',
  feedback: 'Palaute',
  write: (name: string, email: string) => `Esteistä voi ilmoittaa. Yhteystieto: ${name}, ${email}.`,
  nobody: 'Yhteysosoitetta ei ole.',
} satisfies StatementWords;
