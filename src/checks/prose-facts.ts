import { hostSideOf, listedMoments } from '../model/clocks.ts';
import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import { passagesOf, withoutExceptions } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { ownerOf } from '../model/text.ts';
import { clockOf } from '../model/time-zone.ts';
import type { Event } from '../schemas/event.ts';
import type { Unit } from '../schemas/figure.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides } from '../schemas/organisation.ts';
import { languagesOf, type Location } from './findings.ts';
import { areOtherUnits, canonical, mentionsIn, spelledOut, type Kind, type Mention } from './mentions.ts';

/** Counts up to this are written in words, which mentionsIn() does not recognise. */
const largestInWords = 12;

/** A value of the data and its sources. */
type Fact = {
  /** Id of its organisation; undefined for the event, which every text may mention. */
  of: string | undefined;
  file: string;
  line: number | undefined;
  mention: Mention;
  /** The year for which it holds. */
  year?: number;
  sources: string[];
};

/** Figures in prose and the sources cited for them. */
type Statement = Location & {
  locale: Locale;
  of: string;
  mentions: readonly Mention[];
  sources: string[];
};

/**
 * Prose agrees with the data. If a text cites the source of a fact and mentions a figure of the same kind, one of these figures
 * must be that of the fact, or be explained by another fact. A profile is compared with the facts of its organisation, every text
 * with the day, the hours and the distance of the event.
 *
 * @example The data says 1,400 people with source A. “It employed 1,500.[^A]” is a problem; “It employed 1,400 of 1,500.[^A]” is none.
 */
export function proseAgreesWithFacts(draft: Draft): Problem[] {
  const statements = statementsOf(draft);
  const statementsBy = Map.groupBy(statements, ({ of }) => of);
  const facts = factsOf(draft);
  const factsBy = Map.groupBy(facts, ({ of }) => of);
  return facts.flatMap((fact) => {
    const explained = new Set(
      (factsBy.get(fact.of) ?? []).flatMap(({ mention, year }) => [mention.value, String(year)]),
    );
    const within = fact.of === undefined ? statements : (statementsBy.get(fact.of) ?? []);
    const about = within.filter(({ sources }) => sources.some((id) => fact.sources.includes(id)));
    const files = Map.groupBy(about, ({ file, locale }) => `${file} ${locale}`);
    return [...files.values()].flatMap((ofFile) => disagreement(fact, ofFile, explained));
  });
}

/** A problem if some statement has a figure of the kind of the fact that no other fact explains, and no statement has the fact. */
function disagreement(fact: Fact, statements: Statement[], explained: ReadonlySet<string>): Problem[] {
  const { mention, file, line } = fact;
  const given = new Set([mention.value]);
  const isMeant = (other: Mention) => given.has(other.value) || rounds(other, given);
  const isWrong = (other: Mention) =>
    areOtherUnits(other, mention) || (mention.off && other.off && other.off !== mention.off);
  const isElse = (other: Mention) =>
    isRival(other, mention) && !explained.has(other.value) && !rounds(other, explained);
  const rivalsIn = ({ mentions }: Statement) =>
    mentions.filter((other) => (isMeant(other) ? isWrong(other) : isElse(other)));
  const rival = statements.find((statement) => rivalsIn(statement).length > 0);
  const isGiven = statements.some(({ mentions }) => mentions.some((other) => isMeant(other) && !isWrong(other)));
  if (!rival || isGiven) return [];
  return [
    {
      file: rival.file,
      line: rival.line,
      problem: `This says ${rivalsIn(rival).map(spelledOut).join(', ')}; ${file}${line === undefined ? '' : `, line ${line},`} says ${spelledOut(mention)} on the word of the same source.`,
      remedy: 'Correct the one that is wrong, or name the sentence under “differs” at the top of its file and say why.',
    },
  ];
}

/** Kinds of figures that prose may round; years, days and hours must be exact. */
const roundable = new Set<Kind>(['count', 'EUR', 'USD', 'percent', 'km', 'ha', 'm2']);

/** Whether a figure rounds an exact one, to at least two significant digits: 41.0 billion for 40,987 million. */
function rounds({ kind, value }: Mention, exact: ReadonlySet<string>): boolean {
  if (!roundable.has(kind)) return false;
  const digits = value.replace(/^0\.0*|0+$/g, '').replace('.', '').length;
  const precision = Math.max(digits, 2);
  return [...exact].some(
    (other) => Number(other) >= 100 && Number(Number(other).toPrecision(precision)) === Number(value),
  );
}

/** Whether two figures are of the same kind. Millions without a unit may be money, since a sentence names the currency once. */
const isRival = ({ kind, value }: Mention, fact: Mention) =>
  kind === fact.kind || (/EUR|USD/.test(fact.kind) && kind === 'count' && Number(value) >= 1e6);

function statementsOf(draft: Draft): Statement[] {
  const inTexts = draft.texts.flatMap((text) =>
    passagesOf(text)
      .filter(({ sources }) => sources.length > 0)
      .map(({ words, line, sources }) => ({
        of: ownerOf(text),
        locale: text.locale,
        file: text.file,
        line,
        mentions: mentionsIn(withoutExceptions(words, text), text.locale),
        sources,
      })),
  );
  const { press } = draft;
  const ofPress = [
    ...(press?.boilerplates ?? []).map(({ text, sources }, index) => ({
      path: ['boilerplates', index, 'text'],
      text,
      sources,
    })),
    ...Object.entries(press?.pictures ?? {}).map(([id, { caption, sources }]) => ({
      path: ['pictures', id, 'caption'],
      text: caption,
      sources,
    })),
  ].flatMap(({ path, text, sources }) =>
    languagesOf(draft, text, 'press.yaml', ...path).map(({ words, ...place }) => ({
      ...place,
      of: 'press',
      mentions: mentionsIn(words, place.locale),
      sources,
    })),
  );
  return [...inTexts, ...ofPress];
}

function factsOf(draft: Draft): Fact[] {
  const ofOrganisations = readFacts(draft).flatMap(([id, { founded, figures }]) => {
    const fact = (path: (string | number)[], mention: Mention, year: number, sources: string[]): Fact => ({
      of: id,
      file: factsFile(id),
      line: draft.lineAt(factsFile(id), path),
      mention,
      year,
      sources,
    });
    return [
      ...(founded
        ? [fact(['founded', 'year'], { kind: 'year', value: String(founded.year) }, founded.year, founded.sources)]
        : []),
      ...figures.flatMap(({ value, unit, qualifier, year, sources }, index) => {
        if (unit === 'none' && value <= largestInWords) return [];
        const off = qualifier === 'nearly' ? 'about' : qualifier;
        return [fact(['figures', index, 'value'], { ...inKind(value, unit), ...(off && { off }) }, year, sources)];
      }),
    ];
  });
  const { event } = draft;
  if (!event) return ofOrganisations;
  const ofEvent = (field: 'date' | 'hours' | 'clocks' | 'distance', kind: Kind, value: string): Fact => ({
    of: undefined,
    file: 'event.yaml',
    line: draft.lineAt('event.yaml', [field]),
    mention: { kind, value },
    sources: event[field].sources,
  });
  return [
    ...ofOrganisations,
    ofEvent('date', 'day', `day ${event.date.value.slice(5)}`),
    ...(event.date.end ? [ofEvent('date', 'day', `day ${event.date.end.slice(5)}`)] : []),
    ofEvent('hours', 'time', withoutZero(event.hours.start)),
    ofEvent('hours', 'time', withoutZero(event.hours.end)),
    ...hoursElsewhere(event, readFacts(draft)).map((time) => ofEvent('clocks', 'time', withoutZero(time))),
    ofEvent('distance', 'km', canonical(event.distance.value)),
  ];
}

/** Start and end of the event on the clock of the side that does not receive it. */
function hoursElsewhere(event: Event, facts: ReturnType<typeof readFacts>): string[] {
  const members = facts.map(([, each]) => each);
  const host = hostSideOf(event, members);
  const { start, end } = listedMoments(event, host);
  const guests = sides.find((side) => side !== host) ?? host;
  const clock = clockOf(event.sides[guests].timeZone);
  return [start, end].flatMap((moments) => moments.slice(0, 1).map((at) => clock(at).time));
}

const withoutZero = (time: string) => time.replace(/^0/, '');

function inKind(value: number, unit: Unit): Mention {
  const scale = unit.endsWith('billion') ? 1e9 : unit.endsWith('million') ? 1e6 : 1;
  const kind = unit === 'none' ? 'count' : (unit.replace(/-.*/, '') as Kind);
  return { kind, value: canonical(value * scale) };
}
