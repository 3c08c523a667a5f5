/** What Snowball leaves at the end of the forms of one Finnish word, and what they have in common. */
const rules: [pattern: RegExp, replacement: string][] = [
  // yritys, yritykse-, yrityst-: yrity; avaruus, avaruude-, avaruut-: avaruu
  [/(?<=[uy])(ks|s|d|t)$/, ''],
  // puhelin, puhelime-: puhel
  [/(?<=.{3}[^aeiouy])i[mn]$/, ''],
  // liike, liikkee-: liik; telakka, telakoi-: telak
  [/(?<=.{3})[eo]$/, ''],
  // passi, passeja-: pas; a double consonant at the end is one, as Snowball has it
  [/(?<=.{3})ej$/, ''],
  [/([^aeiouy])\1$/, '$1'],
  // Consonant gradation: kaupunki, kaupungi-; johde, johtee-; ranta, ranna-; kulta, kulla-; lampi, lamme-
  [/ng$/, 'nk'],
  [/hd$/, 'ht'],
  [/n[nt]$/, 'n'],
  [/l[lt]$/, 'l'],
  [/r[rt]$/, 'r'],
  [/mm$/, 'mp'],
  // laine-, laise-: lai
  [/(?<=[aeouy]i)[ns]$/, ''],
];

/**
 * Brings the stems of one Finnish word together: consonant gradation and the stems of -us, -nen, -in and -e, which Snowball
 * does not undo.
 *
 * @param stem what Snowball made of a folded word
 * @example levelled('kaupung') // kaupunk
 */
export const levelled = (stem: string): string =>
  rules.reduce((levelled, [pattern, replacement]) => levelled.replace(pattern, replacement), stem);
