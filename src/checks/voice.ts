import type { MdastNode } from 'satteri';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, ownerOf, type Text } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { blocksIn, problemsOf } from './findings.ts';

/** Phrases by which a text speaks of its sources or of what is not known instead of its subject. */
const hedges: Record<Locale, RegExp> = {
  fr: /aucune (des )?sources?\b|sources (réunies|rassemblées|consultées) ici|n’est pas documentée?|rien (n’indique|ne montre|n’établit)|(était|étaient) attendue?s? (chez|au)|l’annonce (affirme|insiste|prétend|assure)|\bon ignore\b/iu,
  en: /\bno source\b|none of the sources|sources? (gathered|found|used) here|nothing (shows|establishes|indicates)|\b(not |un)documented\b|(was|were) expected at\b|the announcement (insists|claims|alleges)|\bit is (claimed|said)\b|\b(is|are) said to\b/iu,
  fi: /(mikään|yksikään) lähde|lähteet eivät|tähän kootu\p{L}* lähte|\bei (selviä|tiedetä|kerrota)\b|\btiedote (väittää|korostaa)\b/iu,
};

/** The page and the component where such phrases are allowed. */
const allowedIn = { page: 'about', component: 'EditorsNote' };

/** Only the editors’ notes and the about page say what is not known; no other text hedges. */
export const textsDoNotHedge = (draft: Draft): Problem[] =>
  problemsOf(blocksIn(draft), ({ text, node, words }) => {
    const [hedge] = hedges[text.locale].exec(words.replaceAll("'", '’')) ?? [];
    if (hedge === undefined || ownerOf(text) === allowedIn.page || isInNote(text, node)) return undefined;
    return [
      `“${hedge}” speaks of what is not known.`,
      'Say what is known, or leave it out; a doubt stands once, in <EditorsNote> or on the page about the site.',
    ];
  });

const isInNote = ({ body }: Text, node: MdastNode): boolean =>
  [...descendants(body)]
    .filter((note) => note.type === 'mdxJsxFlowElement' && note.name === allowedIn.component)
    .some((note) => [...descendants(note)].includes(node));
