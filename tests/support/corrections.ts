/** A correction as corrections.yaml has it, in the three languages of the invented content. */
export const correctionEntry = (date: string, page: string, more = ''): string =>
  `- { date: ${date}, page: ${page}, what: { fr: 'Quatre, non cinq.', en: 'Four, not five.', fi: 'Neljä, ei viisi.' }, ` +
  `why: { fr: 'Erreur de calcul.', en: 'A slip.', fi: 'Laskuvirhe.' }${more} }\n`;
