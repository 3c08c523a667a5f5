import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import * as addresses from './addresses.ts';
import * as characters from './characters.ts';
import * as contradictions from './contradictions.ts';
import * as counts from './counts.ts';
import * as dates from './dates.ts';
import * as exceptions from './exceptions.ts';
import * as facts from './facts.ts';
import * as figureOrder from './figure-order.ts';
import * as founding from './founding.ts';
import * as headings from './headings.ts';
import * as hours from './hours.ts';
import * as languages from './languages.ts';
import * as marks from './marks.ts';
import * as names from './names.ts';
import * as negations from './negations.ts';
import * as parties from './parties.ts';
import * as places from './places.ts';
import * as properNames from './proper-names.ts';
import * as proseFacts from './prose-facts.ts';
import * as punctuation from './punctuation.ts';
import * as references from './references.ts';
import * as revisions from './revisions.ts';
import * as sources from './sources.ts';
import * as spoken from './spoken.ts';
import * as summaries from './summaries.ts';
import * as texts from './texts.ts';
import * as voice from './voice.ts';
import * as weekdays from './weekdays.ts';

/** Every check. A draft may be incomplete: each check looks at what could be read. */
const checks: ((draft: Draft) => Problem[])[] = [
  facts.idsAreAddresses,
  references.idsAreUnique,
  facts.listsAreInOrder,
  parties.sidesAreApart,
  parties.sidesAreToldApart,
  parties.distanceIsMeasured,
  parties.clockIsOfItsCountry,
  parties.sidesHaveMembers,
  parties.tiesLeadToOthers,
  parties.namesDiffer,
  hours.hoursAreInOrder,
  hours.hoursExist,
  hours.hoursApartAreRight,
  hours.partsAreInOrder,
  facts.boilerplatesFit,
  facts.summariesFit,
  facts.licencesAgree,
  facts.figuresAreItsOwn,
  facts.alternativesAreNoCaptions,
  references.referencesAreKnown,
  references.linksAreKnown,
  references.announcementListsAll,
  references.entriesAreUsed,
  references.linksLeadToTheirNames,
  sources.sourcesAreKnown,
  sources.citationsAreInText,
  sources.citationsAreInPlace,
  sources.profilesAreCited,
  weekdays.weekdaysAreRight,
  weekdays.dayOfEventHasItsYear,
  weekdays.datesExist,
  names.profilesAreNamed,
  characters.charactersAreReadable,
  marks.noMarkupIsLeft,
  punctuation.punctuationIsRight,
  texts.textsArePlain,
  texts.textsAreDescribedOnce,
  texts.componentsAreInPlace,
  headings.headingsAreInOrder,
  headings.headingsHaveNoStop,
  headings.headingIdsAreFree,
  headings.headingIdsAreShort,
  texts.textsHaveWords,
  voice.textsDoNotHedge,
  languages.languagesAgree,
  languages.translationsAgree,
  contradictions.languagesDoNotContradict,
  negations.languagesNegateAlike,
  figureOrder.figuresAreNotExchanged,
  properNames.namesAreNotExchanged,
  proseFacts.proseAgreesWithFacts,
  summaries.summariesSayNothingElse,
  counts.membersAreCounted,
  counts.ranksAreRight,
  founding.foundingsAgree,
  addresses.addressesAgree,
  places.placesAgree,
  places.positionsAgree,
  names.namesAreSpeltRight,
  spoken.textsAreInTheirLanguage,
  exceptions.exceptionsAreNeeded,
  exceptions.namesAreUsed,
  dates.correctionsAreDated,
  dates.textsArePublishedFirst,
  dates.textsFollowTheirSources,
  revisions.changesAreNumbered,
  dates.contactIsCurrent,
];

export const checkDraft = (draft: Draft): Problem[] => checks.flatMap((check) => check(draft));
