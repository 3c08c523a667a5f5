import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** Contents of files by path below the content folder, with forward slashes, in alphabetical order. */
export type Files = ReadonlyMap<string, string>;

/** In bytes; a larger file is here by mistake. */
const largest = 1_000_000;

/** Reads every .yaml and .mdx file below a folder; other files are listed with empty contents, README.md is ignored. */
export function readFiles(folder: string): { files: Files; problems: Problem[] } {
  const files = new Map<string, string>();
  const refusal = refusalOf(folder);
  if (refusal) return { files, problems: [refusal] };
  const problems: Problem[] = [];
  const paths = globSync('**/*', { cwd: folder, exclude: ['README.md'] })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  for (const path of paths) {
    try {
      const stats = statSync(join(folder, path));
      if (!stats.isDirectory()) files.set(path, '');
      else if (/\.(mdx|yaml)$/.test(path)) {
        problems.push({ file: path, problem: 'This is a folder.', remedy: 'Move it away, and write the file.' });
      }
      if (!stats.isFile() || !/\.(mdx|yaml)$/.test(path)) continue;
      if (stats.size > largest) {
        const remedy = 'Take out what does not belong here; no file of content needs a megabyte.';
        problems.push({ file: path, problem: `This file has ${stats.size} bytes.`, remedy });
        continue;
      }
      // NFC, so that equal-looking words compare as equal; without a byte order mark.
      const text = readFileSync(join(folder, path), 'utf8')
        .replace(/^\uFEFF/, '')
        .normalize('NFC');
      problems.push(...strangeCharacters(path, text));
      files.set(path, text);
    } catch (error) {
      problems.push({ file: path, ...unreadable(error as NodeJS.ErrnoException) });
    }
  }
  return { files, problems };
}

/** Why a folder is not a content folder; reading it would only list every file as a problem. */
function refusalOf(folder: string): Problem | undefined {
  if (!existsSync(folder)) {
    const remedy = 'Set CONTENT_DIR to a folder that exists, or leave it out.';
    return { file: folder, problem: 'There is no such folder.', remedy };
  }
  if (!statSync(folder).isDirectory()) {
    const remedy = 'Set CONTENT_DIR to a folder like content/, or leave it out.';
    return { file: folder, problem: 'This is a file, and no folder.', remedy };
  }
  if (existsSync(join(folder, 'site.yaml'))) return undefined;
  const remedy = 'Write it; content/README.md says what it holds. Or set CONTENT_DIR to the folder that has one.';
  return { file: 'site.yaml', problem: 'This file is missing.', remedy };
}

function unreadable({ code, message }: NodeJS.ErrnoException): Pick<Problem, 'problem' | 'remedy'> {
  if (code === 'ENOENT' || code === 'ELOOP') {
    return { problem: 'This symbolic link leads nowhere.', remedy: 'Remove it, or let it lead to a file.' };
  }
  return { problem: `This file cannot be read: ${message}.`, remedy: 'Change its permissions, or remove it.' };
}

/** Control characters, unassigned ones, and the replacement character for bytes that are not UTF-8. */
function strangeCharacters(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((words, index) => {
    const found = /[\p{Cc}\p{Co}\p{Cn}\uFFFD\u202A-\u202E\u2066-\u2069]/u.exec(
      words.replace(/\r$/, '').replaceAll('\t', ' '),
    );
    if (!found) return [];
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const problem = `This line has a character that cannot be read (U+${code}).`;
    return [{ file, line: index + 1, problem, remedy: 'Delete it and type the line again; save the file as UTF-8.' }];
  });
}
