import './in-plain-words.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesAreNumbered, editionOf } from '../checks/revisions.ts';
import { ContentError } from '../load.ts';
import { readFacts } from '../model/draft.ts';
import { revisionOfFacts } from '../model/revision.ts';
import { isStale, ownerOf } from '../model/text.ts';
import { readDraft } from '../parsing/draft.ts';
import { readFiles } from '../parsing/files.ts';
import { settings } from '../settings.ts';
import { argumentsOf } from './command-line.ts';

/**
 * `npm run renew -- <id>…`: marks the translations of pages or organisations as current, and records the present revision of
 * these texts and facts, or of the event, in revisions.yaml. The author vouches for it by naming each id.
 */
const usage = 'npm run renew -- <id of a page or of an organisation, or event>…';
const ids = argumentsOf(usage);
const { contentDir } = settings;
const { files, problems } = readFiles(contentDir);
if (files.size === 0) throw new ContentError(problems, contentDir);
const { draft, problems: unread } = readDraft(files);
const [first] = draft.site?.locales ?? [];
const texts = draft.texts.filter((text) => ids.includes(ownerOf(text)));
const unknown = ids.filter((id) => id !== 'event' && !texts.some((text) => ownerOf(text) === id));

if (ids.length === 0 || unknown.length > 0) {
  const what = unknown.length > 0 ? `No text can be read for ${unknown.join(', ')}.` : 'Name what was compared.';
  throw new Error(`${what} Write: ${usage}`);
}

const named = new Set([
  'revisions.yaml',
  ...texts.map(({ file }) => file),
  ...(ids.includes('event') ? ['event.yaml'] : []),
]);
const others = [...unread, ...changesAreNumbered(draft)].filter(({ file }) => named.has(file));
if (others.length > 0) throw new ContentError(others, contentDir);

for (const text of texts) {
  const source = draft.texts.find((known) => known.locale === first && ownerOf(known) === ownerOf(text));
  if (!source || !isStale(text, source)) continue;
  const path = join(contentDir, text.file);
  const mark = `translates: '${source.revision}'`;
  const words = readFileSync(path, 'utf8');
  const renewed = text.frontMatter.translates
    ? words.replace(/^(["']?)translates\1 *:.*$/m, mark)
    : words.replace(/^(["']?)updated\1 *:.*$/m, `$&\n${mark}`);
  if (renewed === words) throw new Error(`${text.file}: write this line into its front matter by hand: ${mark}`);
  writeFileSync(path, renewed);
  console.log(`${text.file} says what ${source.file} says.`);
}

const recorded = {
  ...draft.revisions?.texts,
  ...Object.fromEntries(
    texts.map(({ file, revision, frontMatter }) => [file, { updated: frontMatter.updated, revision }]),
  ),
};
const facts = {
  ...draft.revisions?.facts,
  ...Object.fromEntries(
    readFacts(draft)
      .filter(([id]) => ids.includes(id))
      .map(([id, each]) => [id, revisionOfFacts(each)]),
  ),
};
const { event, places } = draft;
const edition =
  ids.includes('event') && event && places
    ? editionOf({ event, places, organisations: readFacts(draft).map(([, facts]) => facts) })
    : draft.revisions?.event;
const entry = (name: string, fields: object) =>
  `${name}: { ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${key === 'revision' ? `'${value}'` : value}`)
    .join(', ')} }`;
writeFileSync(
  join(contentDir, 'revisions.yaml'),
  [
    '# How texts, facts and event were when their authors vouched for them. `npm run renew` writes this file; nobody else does.',
    ...(edition ? [entry('event', edition)] : []),
    'texts:',
    ...Object.entries(recorded)
      .filter(([file]) => files.has(file))
      .sort()
      .map(([file, fields]) => `  ${entry(file, fields)}`),
    'facts:',
    ...Object.entries(facts)
      .filter(([id]) => draft.organisations.has(id))
      .sort()
      .map(([id, revision]) => `  ${id}: '${revision}'`),
    '',
  ].join('\n'),
);
