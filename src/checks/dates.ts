import { citationsIn } from '../model/citations.ts';
import { pageIds } from '../model/content.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { ownerOf } from '../model/text.ts';
import { at, problemIf, problemsOf } from './findings.ts';

/** A correction names a page or an organisation whose texts are not older than it; a page has at most one a day. */
export function correctionsAreDated(draft: Draft): Problem[] {
  const { corrections = [], organisations, texts } = draft;
  const file = 'corrections.yaml';
  const known = new Set<string>([...pageIds, ...organisations.keys()]);
  return corrections.flatMap(({ page, date }, index) => {
    const own = texts.filter((text) => ownerOf(text) === page);
    const isTwice = corrections.slice(0, index).some((other) => other.page === page && other.date === date);
    const twice = `“${page}” is corrected twice on ${date}.`;
    const unknown = `“${page}” is no page and no organisation.`;
    return [
      ...problemIf(
        !known.has(page),
        at(draft, file, index, 'page'),
        unknown,
        `Write one of: ${[...known].join(', ')}.`,
      ),
      ...problemIf(isTwice, at(draft, file, index), twice, 'Put both corrections into one entry.'),
      ...problemsOf(
        own.map((text) => ({ ...text, line: 1 })),
        ({ frontMatter: { updated } }) =>
          updated < date && [
            `This text last changed on ${updated}, before its correction of ${date}.`,
            'Set “updated” to the day of the correction or later.',
          ],
      ),
    ];
  });
}

/** The day of publication is not after the last change. */
export const textsArePublishedFirst = ({ texts }: Draft): Problem[] =>
  texts.flatMap(({ file, frontMatter: { published = '', updated } }) =>
    problemIf(
      published > updated,
      { file, line: 1 },
      'This text was published after its last change.',
      'Correct “published” or “updated”: the first is never the later one.',
    ),
  );

/** No text is older than a source that it cites, and no source is younger than the last text. */
export function textsFollowTheirSources(draft: Draft): Problem[] {
  const { texts, sources = {} } = draft;
  const newest = newestOf(texts);
  const younger = Object.entries(sources).filter(([, { date = '' }]) => newest !== '' && date > newest);
  return [
    ...younger.map(([id, { date }]) => ({
      ...at(draft, 'sources.yaml', id, 'date'),
      problem: `“${id}” is of ${date}, after the last change of any text (${newest}).`,
      remedy: 'Correct its date, or set “updated” of the texts that cite it.',
    })),
    ...texts.flatMap(({ file, body, frontMatter: { updated } }) =>
      [...new Set(citationsIn(body))]
        .filter((id) => (sources[id]?.date ?? '') > updated && !younger.some(([known]) => known === id))
        .map((id) => ({
          ...at(draft, file, 'updated'),
          problem: `This text last changed on ${updated}, but cites “${id}” of ${sources[id]?.date}.`,
          remedy: 'Set “updated” to the day of its last change, or correct the date of the source.',
        })),
    ),
  ];
}

/** security.txt is valid on the day of the newest text; nothing here reads the clock, and no other value tells the present. */
export function contactIsCurrent(draft: Draft): Problem[] {
  const { securityExpires } = draft.site?.contact ?? {};
  const newest = newestOf(draft.texts);
  return problemIf(
    securityExpires !== undefined && newest >= securityExpires,
    at(draft, 'site.yaml', 'contact', 'securityExpires'),
    `“contact.securityExpires” is past: a text changed on ${newest}.`,
    'Set it at most a year from today.',
  );
}

/** The day of the last change of any text; empty where there is none. */
const newestOf = (texts: Draft['texts']): string =>
  texts.reduce((day, { frontMatter: { updated } }) => (updated > day ? updated : day), '');
