import { expect, test } from 'vitest';
import { contrariesIn } from '../../../src/checks/contraries.ts';
import { locales, type Locale } from '../../../src/schemas/locale.ts';

const version = (locale: Locale, words: string) => ({ file: `${locale}.mdx`, line: 1, path: '', locale, words });

test.each<Record<Locale, [string, string]>>([
  { fr: ['nord', 'sud'], en: ['north', 'south'], fi: ['pohjoisessa', 'etelässä'] },
  { fr: ['à l’est', 'ouest'], en: ['east', 'west'], fi: ['itään', 'länteen'] },
  { fr: ['avant', 'après'], en: ['before', 'after'], fi: ['ennen', 'jälkeen'] },
  { fr: ['début', 'fin de'], en: ['early', 'end of'], fi: ['alussa', 'lopussa'] },
  { fr: ['printemps', 'hiver'], en: ['spring', 'winter'], fi: ['keväällä', 'talvella'] },
  { fr: ['en été', 'automne'], en: ['summer', 'autumn'], fi: ['kesällä', 'syksyllä'] },
  { fr: ['moitié', 'tiers'], en: ['half', 'third'], fi: ['puolet', 'kolmannes'] },
  { fr: ['quart', 'presque tous'], en: ['quarter', 'almost all'], fi: ['neljännes', 'lähes kaikki'] },
  { fr: ['matin', 'soir'], en: ['morning', 'evening'], fi: ['aamulla', 'illalla'] },
  { fr: ['matinée', 'après-midi'], en: ['morning', 'afternoon'], fi: ['aamuna', 'iltapäivällä'] },
  { fr: ['attendu', 'inattendu'], en: ['expected', 'unexpected'], fi: ['odotettu', 'odottamaton'] },
  { fr: ['nets', 'bruts'], en: ['net', 'gross'], fi: ['netto', 'brutto'] },
  { fr: ['depuis', 'jusqu'], en: ['since', 'until'], fi: ['lähtien', 'saakka'] },
  { fr: ['fondée', 'fermée'], en: ['founded', 'closed'], fi: ['perustettu', 'lakkautettu'] },
  { fr: ['achetée', 'vendue'], en: ['bought', 'sold'], fi: ['osti', 'myi'] },
  { fr: ['plus de', 'moins de'], en: ['over', 'under'], fi: ['yli', 'alle'] },
  { fr: ['augmenté', 'baissé'], en: ['rose', 'fell'], fi: ['kasvoi', 'laski'] },
  { fr: ['premier', 'dernier'], en: ['first', 'last'], fi: ['ensimmäinen', 'viimeinen'] },
  { fr: ['gauche', 'droite'], en: ['on the left', 'on the right'], fi: ['vasemmalla', 'oikealla'] },
  { fr: ['bénéfice', 'perte'], en: ['profit', 'loss'], fi: ['voitto', 'tappio'] },
  { fr: ['toujours', 'jamais'], en: ['always', 'never'], fi: ['aina', 'koskaan'] },
  { fr: ['d’avance', 'de retard'], en: ['ahead', 'behind'], fi: ['edellä', 'jäljessä'] },
  { fr: ['indépendante', 'dépendante'], en: ['independent', 'dependent'], fi: ['riippumaton', 'riippuvainen'] },
  { fr: ['publique', 'privée'], en: ['public', 'private'], fi: ['julkinen', 'yksityinen'] },
  { fr: ['rejoint', 'quitté'], en: ['joined', 'left'], fi: ['liittyi', 'erosi'] },
  { fr: ['embauché', 'licencié'], en: ['hired', 'dismissed'], fi: ['palkkasi', 'irtisanoi'] },
  { fr: ['la plus grande', 'plus petite'], en: ['largest', 'smallest'], fi: ['suurin', 'pienin'] },
  { fr: ['proche', 'loin de'], en: ['near', 'far from'], fi: ['lähellä', 'kaukana'] },
  { fr: ['commence', 'termine'], en: ['begins', 'ends'], fi: ['alkaa', 'päättyy'] },
  { fr: ['malgré', 'grâce à'], en: ['despite', 'thanks to'], fi: ['huolimatta', 'ansiosta'] },
  { fr: ['exporte', 'importe'], en: ['exports', 'imports'], fi: ['vienti', 'tuonti'] },
  { fr: ['plein temps', 'temps partiel'], en: ['full-time', 'part-time'], fi: ['kokopäiväinen', 'osa-aikainen'] },
  { fr: ['étranger', 'domestique'], en: ['abroad', 'at home'], fi: ['ulkomailla', 'kotimaassa'] },
  { fr: ['approuvé', 'rejeté'], en: ['approved', 'rejected'], fi: ['hyväksyi', 'hylkäsi'] },
  { fr: ['faible', 'forte'], en: ['weak', 'strong'], fi: ['heikko', 'vahva'] },
  { fr: ['en retard', 'en avance'], en: ['were late', 'were early'], fi: ['myöhässä', 'etuajassa'] },
  { fr: ['haut', 'bas'], en: ['above', 'below'], fi: ['ylempänä', 'alempana'] },
  { fr: ['trimestriel', 'annuel'], en: ['quarterly', 'annual'], fi: ['neljännes', 'vuosittain'] },
  { fr: ['annuel', 'mensuel'], en: ['yearly', 'monthly'], fi: ['vuotuinen', 'kuukausittain'] },
  { fr: ['direct', 'indirect'], en: ['direct', 'indirect'], fi: ['suora', 'välillinen'] },
])('$en are contraries in every two languages', (words) => {
  for (const here of locales)
    for (const there of locales.filter((locale) => locale !== here)) {
      const [[one, other], [same, contrary]] = [words[here], words[there]];
      expect(contrariesIn(version(here, one), version(there, contrary))).toEqual([one, contrary]);
      expect(contrariesIn(version(here, other), version(there, same))).toEqual([other, same]);
      expect(contrariesIn(version(here, one), version(there, same))).toBeUndefined();
      expect(contrariesIn(version(here, other), version(there, contrary))).toBeUndefined();
    }
});
