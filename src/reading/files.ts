import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** Files of a content folder by path, forward slashes, in alphabetical order. */
export type Files = ReadonlyMap<string, string>;

/** A text of a million characters is no text: it was copied here by mistake. */
const largest = 1_000_000;

/** Reads every file below a folder, its manual apart. */
export function readFiles(folder: string): { files: Files; problems: Problem[] } {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  if (!existsSync(folder)) {
    const remedy = 'Set CONTENT_DIR to a folder that exists, or leave it out.';
    return { files, problems: [{ file: folder, problem: 'There is no such folder.', remedy }] };
  }
  const paths = globSync('**/*', { cwd: folder, exclude: ['README.md'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  for (const path of paths) {
    const stats = statSync(join(folder, path));
    if (!stats.isFile()) continue;
    if (stats.size > largest) {
      const remedy = 'Take out what does not belong here; no file of content needs a megabyte.';
      problems.push({ file: path, problem: `This file has ${stats.size} bytes.`, remedy });
      files.set(path, '');
      continue;
    }
    // One normal form, so that what looks the same is the same; without the byte order mark of some editors.
    const text = readFileSync(join(folder, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .normalize('NFC');
    problems.push(...strangeCharacters(path, text));
    files.set(path, text);
  }
  return { files, problems };
}

/** What no keyboard types: control characters, and what is left of bytes that are not UTF-8. */
function strangeCharacters(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((words, index) => {
    const found = /[\p{Cc}\p{Co}\p{Cn}\uFFFD\u202A-\u202E\u2066-\u2069]/u.exec(
      words.replace(/\r$/, '').replaceAll('\t', ' '),
    );
    const code = found?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return code
      ? [
          {
            file,
            line: index + 1,
            problem: `This line has a character that cannot be read (U+${code}).`,
            remedy: 'Delete it and type the line again; save the file as UTF-8.',
          },
        ]
      : [];
  });
}
