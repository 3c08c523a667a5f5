import type { StatementWords } from './words.ts';

/** Saavutettavuusselosteen sanat. */
export const fi = {
  heading: 'Saavutettavuusseloste',
  scope: (site: string, publisher: string) =>
    `Tämä seloste koskee sivuston ${site} verkkosivuja. Julkaisija: ${publisher}. Seloste on vapaaehtoinen, ja se noudattaa suomalaista käytäntöä sekä Ranskan ja W3C:n malleja.`,
  status: 'Saavutettavuuden tila',
  aim: 'Tavoitteena on WCAG 2.2 -ohjeistuksen AA-taso sekä sen mukana standardi EN 301 549 ja Ranskan RGAA 4.1.',
  unaudited:
    'Kaikkia kriteerejä ei ole arvioitu, joten vaatimusten täyttymistä ei väitetä: Ranskan mallin mukaan sivusto, jolla ei ole voimassa olevaa arviointia, ilmoitetaan vaatimusten vastaiseksi. Luettelossa kerrotaan, mitä on kokeiltu, eikä muuta.',
  results: 'Testien tulokset',
  tried: (date: string) => `Testit ajettiin sivuston kaikilla sivuilla ${date}.`,
  found: (pages: string, problems: string) => `sivuja: ${pages}, löydettyjä ongelmia: ${problems}`,
  columns: { check: 'Mitä testattiin', tool: 'Työkalu', pages: 'Sivuja', problems: 'Ongelmia' },
  checks: {
    light: 'Automaattiset säännöt ja hyvät käytännöt: vaaleat värit',
    dark: 'Samat säännöt: tummat värit puhelimen levyisenä',
    'forced-colours': 'Samat säännöt: käyttöjärjestelmän pakottamat värit',
    zoom: 'Samat säännöt: 400 prosentin suurennus eli 320 kuvapistettä leveä sivu; mitään ei katkea',
    'text-spacing': 'Samat säännöt: tekstin välistys suurennettu; mitään ei katkea',
    print: 'Samat säännöt: tulosteena',
    keyboard: 'Näppäimistö: kaikki toiminnot tavoitetaan, kohdistus näkyy eikä jää piiloon',
    motion: 'Ei liikettä, kun lukija pyytää vähentämään sitä',
    html: 'HTML-koodin oikeellisuus',
  },
  limits: 'Rajoitukset',
  notTried:
    'Automaattiset testit löytävät vain osan esteistä. Testeissä ei ollut mukana ruudunlukuohjelmaa, puheohjausta eikä vammaisia henkilöitä. PDF-tiedostot tehdään merkittyinä, mutta niitä ei ole tarkistettu PDF/UA-validaattorilla.',
  technologies: 'Tekniikat',
  relies:
    'Sivut perustuvat HTML-, CSS- ja SVG-tekniikoihin. Kaikki on luettavissa ja tavoitettavissa ilman JavaScriptiä; haku kirjoitettaessa ja kopiointi tarvitsevat sitä.',
  feedback: 'Palaute',
  write: (name: string, email: string) => `Esteistä voi ilmoittaa. Yhteystieto: ${name}, ${email}.`,
  nobody: 'Yhteysosoitetta ei julkaista, joten esteistä ei voi ilmoittaa täällä.',
} satisfies StatementWords;
