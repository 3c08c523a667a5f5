import type { StatementWords } from './words.ts';

/** Mots de la déclaration : le modèle est celui du RGAA. */
export const fr = {
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
} satisfies StatementWords;
