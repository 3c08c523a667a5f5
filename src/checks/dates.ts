import { citationsIn } from '../model/citations.ts';
import { pageIds } from '../model/content.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { ownerOf } from '../model/text.ts';

/** A correction names a page or an organisation whose texts are not older than it; a page has at most one a day. */
export function correctionsAreDated({ corrections = [], organisations, texts, lineAt }: Draft): Problem[] {
  const file = 'corrections.yaml';
  const known = new Set<string>([...pageIds, ...organisations.keys()]);
  const about = (page: string) => texts.filter((text) => ownerOf(text) === page);
  return corrections.flatMap(({ page, date }, index) => [
    ...(known.has(page)
      ? []
      : [
          {
            file,
            line: lineAt(file, [index, 'page']),
            problem: `“${page}” is no page and no organisation.`,
            remedy: `Write one of: ${[...known].join(', ')}.`,
          },
        ]),
    ...(corrections.slice(0, index).some((other) => other.page === page && other.date === date)
      ? [
          {
            file,
            line: lineAt(file, [index]),
            problem: `“${page}” is corrected twice on ${date}.`,
            remedy: 'Put both corrections into one entry.',
          },
        ]
      : []),
    ...about(page)
      .filter(({ frontMatter }) => frontMatter.updated < date)
      .map((text) => ({
        file: text.file,
        line: 1,
        problem: `This text last changed on ${text.frontMatter.updated}, before its correction of ${date}.`,
        remedy: 'Set “updated” to the day of the correction or later.',
      })),
  ]);
}

/** The day of publication is not after the last change. */
export function textsArePublishedFirst({ texts }: Draft): Problem[] {
  return texts
    .filter(({ frontMatter: { published, updated } }) => published !== undefined && published > updated)
    .map(({ file }) => ({
      file,
      line: 1,
      problem: 'This text was published after its last change.',
      remedy: 'Correct “published” or “updated”: the first is never the later one.',
    }));
}

/** No text is older than a source that it cites, and no source is younger than the last text. */
export function textsFollowTheirSources({ texts, sources = {}, lineAt }: Draft): Problem[] {
  const newest = texts.reduce((day, { frontMatter: { updated } }) => (updated > day ? updated : day), '');
  const younger = Object.entries(sources).filter(([, { date = '' }]) => newest !== '' && date > newest);
  return [
    ...younger.map(([id, { date }]) => ({
      file: 'sources.yaml',
      line: lineAt('sources.yaml', [id, 'date']),
      problem: `“${id}” is of ${date}, after the last change of any text (${newest}).`,
      remedy: 'Correct its date, or set “updated” of the texts that cite it.',
    })),
    ...texts.flatMap(({ file, body, frontMatter: { updated } }) =>
      [...new Set(citationsIn(body))]
        .filter((id) => (sources[id]?.date ?? '') > updated && !younger.some(([known]) => known === id))
        .map((id) => ({
          file,
          line: lineAt(file, ['updated']),
          problem: `This text last changed on ${updated}, but cites “${id}” of ${sources[id]?.date}.`,
          remedy: 'Set “updated” to the day of its last change, or correct the date of the source.',
        })),
    ),
  ];
}

/** security.txt is valid on the day of the newest text; nothing here reads the clock, and no other value tells the present. */
export function contactIsCurrent({ site, texts, lineAt }: Draft): Problem[] {
  const newest = texts
    .map(({ frontMatter }) => frontMatter.updated)
    .sort()
    .at(-1);
  if (!site?.contact || newest === undefined || site.contact.securityExpires > newest) return [];
  return [
    {
      file: 'site.yaml',
      line: lineAt('site.yaml', ['contact', 'securityExpires']),
      problem: `“contact.securityExpires” is past: a text changed on ${newest}.`,
      remedy: 'Set it at most a year from today.',
    },
  ];
}
