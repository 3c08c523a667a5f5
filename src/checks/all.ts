import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { contactIsCurrent, correctionsAreDated, textsArePublishedFirst } from './dates.ts';
import { boilerplatesFit, hoursAreInOrder, idsAreAddresses, listsAreInOrder } from './facts.ts';
import { alternativesAreNoCaptions } from './pictures.ts';
import { linksAreKnown, referencesAreKnown } from './references.ts';
import { paragraphsAreCited, sourcesAreKnown } from './sources.ts';
import { headingsAreInOrder, languagesAreInStep, textsArePlain } from './texts.ts';

/** What content must satisfy beyond the shape of its files; each check reads what it can of the draft. */
const checks: ((draft: Draft) => Problem[])[] = [
  idsAreAddresses,
  listsAreInOrder,
  hoursAreInOrder,
  boilerplatesFit,
  alternativesAreNoCaptions,
  referencesAreKnown,
  linksAreKnown,
  sourcesAreKnown,
  paragraphsAreCited,
  textsArePlain,
  headingsAreInOrder,
  languagesAreInStep,
  correctionsAreDated,
  textsArePublishedFirst,
  contactIsCurrent,
];

export const checkDraft = (draft: Draft): Problem[] => checks.flatMap((check) => check(draft));
