import type { AccessibilityCheck } from '../schemas/accessibility.ts';
import type { Locale } from '../schemas/locale.ts';

/** Words of the table of accessibility runs, with a line for each check. */
type StatementWords = {
  tried: (date: string) => string;
  columns: Record<'check' | 'tool' | 'pages' | 'problems', string>;
  checks: Record<AccessibilityCheck, string>;
};

/** Kept apart from the words that the search loads. The French follow the model of the RGAA. */
export const statementWords: Record<Locale, StatementWords> = {
  fr: {
    tried: (date: string) => `Les tests ont porté sur toutes les pages du site, le ${date}.`,
    columns: { check: 'Contrôle', tool: 'Outil', pages: 'Pages', problems: 'Problèmes' },
    checks: {
      light: 'Contrôle automatique, thème clair',
      dark: 'Contrôle automatique, thème sombre, largeur d’un téléphone',
      'forced-colours': 'Contrôle automatique, couleurs imposées par le système',
      zoom: 'Contrôle automatique, zoom à 400 % (320 pixels de large) : rien n’est tronqué',
      'text-spacing': 'Contrôle automatique, texte espacé : rien n’est tronqué',
      print: 'Contrôle automatique, page imprimée',
      keyboard: 'Clavier : toutes les commandes sont accessibles, le focus est toujours visible',
      motion: 'Animations : aucune lorsque l’utilisateur a demandé de réduire les mouvements',
      html: 'Code HTML valide',
    },
  },
  en: {
    tried: (date: string) => `Every page was tested on ${date}.`,
    columns: { check: 'Check', tool: 'Tool', pages: 'Pages', problems: 'Problems' },
    checks: {
      light: 'Automated checks, light theme',
      dark: 'Automated checks, dark theme, phone width',
      'forced-colours': 'Automated checks, forced colours',
      zoom: 'Automated checks at 400% zoom (320 pixels wide): nothing cut off',
      'text-spacing': 'Automated checks with wider text spacing: nothing cut off',
      print: 'Automated checks, print view',
      keyboard: 'Keyboard: every control within reach, focus always visible',
      motion: 'Reduced motion: nothing moves',
      html: 'Valid HTML',
    },
  },
  fi: {
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
  },
};
