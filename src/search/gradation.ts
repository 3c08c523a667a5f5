/** Endings that Snowball leaves in forms of a Finnish word, and what replaces them. */
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
  // tehdas, tehtaa-: tehta
  [/(?<=.{3})as$/, 'a'],
  [/hd(?=a?$)/, 'ht'],
  [/n[nt]$/, 'n'],
  [/l[lt]$/, 'l'],
  [/r[rt]$/, 'r'],
  [/mm$/, 'mp'],
  // laine-, laise-: lai
  [/(?<=[aeouy]i)[ns]$/, ''],
];

/**
 * Maps the stems of a Finnish word to one: handles consonant gradation and words in -us, -nen, -in and -e, which Snowball does
 * not.
 *
 * @param stem a folded word as stemmed by Snowball
 * @example levelled('kaupung') // kaupunk
 */
export const levelled = (stem: string): string =>
  rules.reduce((levelled, [pattern, replacement]) => levelled.replace(pattern, replacement), stem);
