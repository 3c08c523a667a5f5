import { loadContent } from './src/load.ts';
import { everyNameOf } from './src/model/names.ts';
import { locales } from './src/schemas/locale.ts';
import { settings } from './src/settings.ts';

const { spelling, organisations, places, sources, event, site, glossary } = loadContent(settings.contentDir);

/** Every name in the content: of organisations, places, publishers, and those of spelling.yaml. */
const known = [
  ...spelling.names,
  ...organisations.flatMap(everyNameOf),
  ...Object.values(places).flatMap(({ name }) => Object.values(name)),
  ...Object.values(sources).flatMap(({ publisher }) =>
    typeof publisher === 'string' ? [publisher] : Object.values(publisher),
  ),
  ...Object.values(event.venue).flat(),
  event.title.value,
  site.name,
  ...glossary.flatMap((entry) => Object.values(entry).flat().map(String)),
];

/** The words of those names. */
const words = [...new Set(known.flatMap((name) => name.match(/\p{L}+/gu) ?? []))];

const dictionaries = { fr: 'fr-fr', en: 'en-gb', fi: 'fi-fi' };

/** Ignored parts of words: elided articles before a name in French, endings after a name in Finnish, the English genitive. */
const around = {
  fr: [/(?<![\p{L}])\p{L}{1,5}’(?=\p{L})/gu],
  en: [/’s(?!\p{L})/gu],
  fi: [new RegExp(`(?<!\\p{L})(${words.filter((word) => word.length > 2).join('|')})[’:]?\\p{L}*`, 'gu')],
};

/** Ids of sources in front matter and facts. */
const sourceIds = /sources: \[[^\]]*\]/g;

const spelledIn = (locale) => ({
  language: locale === 'en' ? 'en-GB' : locale,
  dictionaries: [dictionaries[locale]],
  words: spelling.words[locale] ?? [],
  ignoreRegExpList: [...around[locale], sourceIds],
});

/** Facts contain all languages, so a word is right if it is in any dictionary. */
const spelledInAny = {
  dictionaries: Object.values(dictionaries),
  words: locales.flatMap((locale) => spelling.words[locale] ?? []),
  ignoreRegExpList: [
    ...Object.values(around).flat(),
    /(?<!\p{L})[\w-]+: /gu,
    sourceIds,
    /fields: \[[^\]]*\]/g,
    /(?:id|url|place|timeZone|country|lang|relation): \S+/g,
  ],
};

/** `npm run check:content`: spelling of texts and interface by the dictionary of their language, facts by all dictionaries. */
export default {
  version: '0.2',
  import: [
    '@cspell/dict-fr-fr/cspell-ext.json',
    '@cspell/dict-en-gb-mit/cspell-ext.json',
    '@cspell/dict-fi-fi/cspell-ext.json',
  ],
  files: [
    'content/**/*.mdx',
    'content/{event,press,corrections,fields,places}.yaml',
    'content/organisations/*/*.yaml',
    'src/i18n/strings/{fr,en,fi}.ts',
  ],
  minWordLength: 4,
  words,
  // Ignored: components, ids of sources, pages and headings, and code in template strings.
  ignoreRegExpList: [
    '/<\\/?[A-Z][A-Za-z]*/g',
    '/\\[\\^[^\\]]+\\]/g',
    '/\\]\\([^)]*\\)/g',
    '/\\{#[^}]*\\}$/gm',
    '/^translates:.*$/gm',
    '/\\$\\{[^}]*\\}/g',
    '/^import .*$/gm',
    "/^ *['\\w-]+: /gm",
  ],
  overrides: [
    { filename: '**/*.yaml', ...spelledInAny },
    ...locales.flatMap((locale) => [
      { filename: `**/${locale}.mdx`, ...spelledIn(locale), languageId: 'markdown' },
      { filename: `**/strings/${locale}.ts`, ...spelledIn(locale), includeRegExpList: ["/(['`])(?:(?!\\1).)*\\1/g"] },
    ]),
  ],
};
