import './in-plain-words.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../load.ts';
import { ownerOf } from '../model/text.ts';
import { isStale } from '../model/translation.ts';
import { readDraft } from '../reading/draft.ts';
import { readFiles } from '../reading/files.ts';
import { settings } from '../settings.ts';
import { wordsOf } from './command-line.ts';

/**
 * `npm run renew -- <id>…`: notes in the translations of pages or organisations that they say what their source says
 * now. The author vouches for it; without an id, nothing is written.
 */
const usage = 'npm run renew -- <id of a page or of an organisation>…';
const ids = wordsOf(usage);
const { files, problems } = readFiles(settings.contentDir);
if (files.size === 0) throw new ContentError(problems, settings.contentDir);
const { draft } = readDraft(files);
const [first] = draft.site?.locales ?? [];
const unknown = ids.filter((id) => !draft.texts.some((text) => ownerOf(text) === id));

for (const text of draft.texts.filter((known) => ids.includes(ownerOf(known)))) {
  const source = draft.texts.find((known) => known.locale === first && ownerOf(known) === ownerOf(text));
  if (!source || !isStale(text, source)) continue;
  const path = join(settings.contentDir, text.file);
  const mark = `translates: '${source.revision}'`;
  const words = readFileSync(path, 'utf8');
  const renewed = text.frontMatter.translates
    ? words.replace(/^(["']?)translates\1 *:.*$/m, mark)
    : words.replace(/^(["']?)updated\1 *:.*$/m, `$&\n${mark}`);
  if (renewed === words) throw new Error(`${text.file}: write this line into its front matter by hand: ${mark}`);
  writeFileSync(path, renewed);
  console.log(`${text.file} says what ${source.file} says.`);
}

if (ids.length === 0 || unknown.length > 0) {
  const what = unknown.length > 0 ? `No text can be read for ${unknown.join(', ')}.` : 'Name what was compared.';
  throw new Error(`${what} Write: ${usage}`);
}
