import type { StatementWords } from './words.ts';

/** Mots de la déclaration : le modèle est celui du RGAA. */
export const fr = {
  heading: 'Déclaration d’accessibilité',
  scope: (site: string, publisher: string) =>
    `Cette déclaration porte sur les pages web du site ${site}. Éditeur : ${publisher}. Elle est établie volontairement et suit le modèle français, les usages finlandais et le modèle du W3C.`,
  status: 'État de conformité',
  aim: 'L’objectif est le niveau AA des règles WCAG 2.2, et avec lui la norme EN 301 549 et le RGAA 4.1.',
  unaudited:
    'Aucun audit de l’ensemble des critères n’a été réalisé. Selon le modèle français, un site sans audit en cours de validité est déclaré non conforme : aucune conformité n’est donc revendiquée ici. La liste énumère ce qui a été testé, et rien d’autre.',
  results: 'Résultats des tests',
  tried: (date: string) => `Les tests ont porté sur toutes les pages du site, le ${date}.`,
  found: (pages: string, problems: string) => `pages : ${pages}, problèmes relevés : ${problems}`,
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
  limits: 'Limites',
  notTried:
    'Les tests automatiques ne décèlent qu’une partie des obstacles. Aucun test n’a été mené avec un lecteur d’écran ou une commande vocale, ni par des personnes handicapées. Les fichiers PDF sont produits avec des balises, mais aucun validateur PDF/UA ne les a vérifiés.',
  technologies: 'Technologies utilisées',
  relies:
    'Les pages reposent sur HTML, CSS et SVG. Sans JavaScript, tout reste lisible et accessible ; la recherche au fil de la frappe et la copie en ont besoin.',
  feedback: 'Retour d’information et contact',
  write: (name: string, email: string) => `Pour signaler un obstacle, écrire à ${name} : ${email}.`,
  nobody: 'Aucune adresse de contact n’est publiée.',
} satisfies StatementWords;
