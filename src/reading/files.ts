import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a content folder by path, forward slashes, in alphabetical order. */
export type Files = ReadonlyMap<string, string>;

/** Reads every text and data file below a folder. Throws when there is no such folder. */
export function readFiles(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`There is no content folder at ${folder}. Set CONTENT_DIR to one.`);
  const paths = globSync('**/*.{yaml,mdx}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
