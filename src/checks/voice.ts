import type { Draft } from '../model/draft.ts';
import { type Block, blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, ownerOf, type Text } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';

/** Phrases by which a text speaks of its sources or of what is not known instead of its subject. */
const hedges: Record<Locale, RegExp> = {
  fr: /aucune (des )?sources?\b|sources (réunies|rassemblées|consultées) ici|n’est pas documentée?|rien (n’indique|ne montre|n’établit)|(était|étaient) attendue?s? (chez|au)|l’annonce (affirme|insiste|prétend|assure)|\bon ignore\b/iu,
  en: /\bno source\b|none of the sources|sources? (gathered|found|used) here|nothing (shows|establishes|indicates)|\b(not |un)documented\b|(was|were) expected at\b|the announcement (insists|claims|alleges)|\bit is (claimed|said)\b|\b(is|are) said to\b/iu,
  fi: /(mikään|yksikään) lähde|lähteet eivät|tähän kootu\p{L}* lähte|\bei (selviä|tiedetä|kerrota)\b|\btiedote (väittää|korostaa)\b/iu,
};

/** The page and the component where such phrases are allowed. */
const allowedIn = { page: 'about', component: 'EditorsNote' };

/** Only the editors’ notes and the about page say what is not known; no other text hedges. */
export function textsDoNotHedge({ texts }: Draft): Problem[] {
  return texts
    .filter((text) => ownerOf(text) !== allowedIn.page)
    .flatMap((text) =>
      blocksOutsideNotes(text).flatMap(({ words, line }) => {
        const [hedge] = hedges[text.locale].exec(words.replaceAll("'", '’')) ?? [];
        return hedge === undefined
          ? []
          : [
              {
                file: text.file,
                line,
                problem: `“${hedge}” speaks of what is not known.`,
                remedy:
                  'Say what is known, or leave it out; a doubt stands once, in <EditorsNote> or on the page about the site.',
              },
            ];
      }),
    );
}

function blocksOutsideNotes(text: Text): Block[] {
  const notes = [...descendants(text.body)].filter(
    (node) => node.type === 'mdxJsxFlowElement' && node.name === allowedIn.component,
  );
  const inNotes = new Set(notes.flatMap((note) => [...descendants(note)]));
  return blocksOf(text).filter(({ node }) => !inNotes.has(node));
}
