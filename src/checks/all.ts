import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { addressesAgree, seatsAgree } from './addresses.ts';
import { charactersAreReadable } from './characters.ts';
import { contactIsCurrent, correctionsAreDated, textsArePublishedFirst } from './dates.ts';
import { boilerplatesFit, summariesFit, idsAreAddresses, listsAreInOrder } from './facts.ts';
import { exceptionsAreNeeded } from './exceptions.ts';
import { headingsAreInOrder, headingsHaveNamesOfTheirOwn } from './headings.ts';
import { hoursAreInOrder, hoursExist } from './hours.ts';
import { languagesAreInStep } from './languages.ts';
import { marksMeanSomething } from './marks.ts';
import { namesAreSpeltRight } from './names.ts';
import { namesDiffer, sidesAreApart, sidesHaveMembers, tiesLeadToOthers } from './parties.ts';
import { alternativesAreNoCaptions } from './pictures.ts';
import { proseAgreesWithFacts } from './prose-facts.ts';
import { idsAreUnique, linksAreKnown, referencesAreKnown } from './references.ts';
import { wordsAreInStep } from './side-by-side.ts';
import { changesAreTold } from './revisions.ts';
import { citationsStandInText, profilesAreCited, sourcesAreKnown } from './sources.ts';
import { textsSpeakTheirLanguage } from './spoken.ts';
import { componentsHaveTheirPlace, textsAreDescribedOnce, textsArePlain, textsHoldWords } from './texts.ts';
import { doubtsAreToldOnce } from './voice.ts';

/** What content must satisfy beyond the shape of its files; each check reads what it can of the draft. */
const checks: ((draft: Draft) => Problem[])[] = [
  idsAreAddresses,
  idsAreUnique,
  listsAreInOrder,
  sidesAreApart,
  sidesHaveMembers,
  tiesLeadToOthers,
  namesDiffer,
  hoursAreInOrder,
  hoursExist,
  boilerplatesFit,
  summariesFit,
  alternativesAreNoCaptions,
  referencesAreKnown,
  linksAreKnown,
  sourcesAreKnown,
  citationsStandInText,
  profilesAreCited,
  charactersAreReadable,
  marksMeanSomething,
  textsArePlain,
  textsAreDescribedOnce,
  componentsHaveTheirPlace,
  headingsAreInOrder,
  headingsHaveNamesOfTheirOwn,
  textsHoldWords,
  doubtsAreToldOnce,
  languagesAreInStep,
  wordsAreInStep,
  proseAgreesWithFacts,
  addressesAgree,
  seatsAgree,
  namesAreSpeltRight,
  textsSpeakTheirLanguage,
  exceptionsAreNeeded,
  correctionsAreDated,
  textsArePublishedFirst,
  changesAreTold,
  contactIsCurrent,
];

export const checkDraft = (draft: Draft): Problem[] => checks.flatMap((check) => check(draft));
