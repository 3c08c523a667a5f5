import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { addressesAgree } from './addresses.ts';
import { charactersAreReadable } from './characters.ts';
import { languagesDoNotContradict } from './contradictions.ts';
import { membersAreCounted, ranksAreRight } from './counts.ts';
import { contactIsCurrent, correctionsAreDated, textsArePublishedFirst, textsFollowTheirSources } from './dates.ts';
import { exceptionsAreNeeded, namesAreUsed } from './exceptions.ts';
import {
  boilerplatesFit,
  figuresAreItsOwn,
  idsAreAddresses,
  licencesAgree,
  listsAreInOrder,
  summariesFit,
} from './facts.ts';
import { figuresAreNotExchanged } from './figure-order.ts';
import { foundingsAgree } from './founding.ts';
import { headingIdsAreFree, headingIdsAreShort, headingsAreInOrder, headingsHaveNoStop } from './headings.ts';
import { hoursApartAreRight, hoursAreInOrder, hoursExist } from './hours.ts';
import { languagesAgree } from './languages.ts';
import { noMarkupIsLeft } from './marks.ts';
import { namesAreSpeltRight, profilesAreNamed } from './names.ts';
import { languagesNegateAlike } from './negations.ts';
import {
  clockIsOfItsCountry,
  distanceIsMeasured,
  namesDiffer,
  sidesAreApart,
  sidesAreToldApart,
  sidesHaveMembers,
  tiesLeadToOthers,
} from './parties.ts';
import { alternativesAreNoCaptions } from './pictures.ts';
import { placesAgree, positionsAgree } from './places.ts';
import { namesAreNotExchanged } from './proper-names.ts';
import { proseAgreesWithFacts } from './prose-facts.ts';
import { punctuationIsRight } from './punctuation.ts';
import {
  announcementListsAll,
  entriesAreUsed,
  idsAreUnique,
  linksAreKnown,
  linksLeadToTheirNames,
  referencesAreKnown,
} from './references.ts';
import { changesAreNumbered } from './revisions.ts';
import { translationsAgree } from './side-by-side.ts';
import { citationsAreInPlace, citationsAreInText, profilesAreCited, sourcesAreKnown } from './sources.ts';
import { textsAreInTheirLanguage } from './spoken.ts';
import { summariesSayNothingElse } from './summaries.ts';
import { componentsAreInPlace, textsAreDescribedOnce, textsArePlain, textsHaveWords } from './texts.ts';
import { textsDoNotHedge } from './voice.ts';
import { dayOfEventHasItsYear, weekdaysAreRight } from './weekdays.ts';

/** Every check. A draft may be incomplete: each check looks at what could be read. */
const checks: ((draft: Draft) => Problem[])[] = [
  idsAreAddresses,
  idsAreUnique,
  listsAreInOrder,
  sidesAreApart,
  sidesAreToldApart,
  distanceIsMeasured,
  clockIsOfItsCountry,
  sidesHaveMembers,
  tiesLeadToOthers,
  namesDiffer,
  hoursAreInOrder,
  hoursExist,
  hoursApartAreRight,
  boilerplatesFit,
  summariesFit,
  licencesAgree,
  figuresAreItsOwn,
  alternativesAreNoCaptions,
  referencesAreKnown,
  linksAreKnown,
  announcementListsAll,
  entriesAreUsed,
  linksLeadToTheirNames,
  sourcesAreKnown,
  citationsAreInText,
  citationsAreInPlace,
  profilesAreCited,
  weekdaysAreRight,
  dayOfEventHasItsYear,
  profilesAreNamed,
  charactersAreReadable,
  noMarkupIsLeft,
  punctuationIsRight,
  textsArePlain,
  textsAreDescribedOnce,
  componentsAreInPlace,
  headingsAreInOrder,
  headingsHaveNoStop,
  headingIdsAreFree,
  headingIdsAreShort,
  textsHaveWords,
  textsDoNotHedge,
  languagesAgree,
  translationsAgree,
  languagesDoNotContradict,
  languagesNegateAlike,
  figuresAreNotExchanged,
  namesAreNotExchanged,
  proseAgreesWithFacts,
  summariesSayNothingElse,
  membersAreCounted,
  ranksAreRight,
  foundingsAgree,
  addressesAgree,
  placesAgree,
  positionsAgree,
  namesAreSpeltRight,
  textsAreInTheirLanguage,
  exceptionsAreNeeded,
  namesAreUsed,
  correctionsAreDated,
  textsArePublishedFirst,
  textsFollowTheirSources,
  changesAreNumbered,
  contactIsCurrent,
];

export const checkDraft = (draft: Draft): Problem[] => checks.flatMap((check) => check(draft));
