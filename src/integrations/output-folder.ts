import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The root of the project and the folders that a build reads. */
type Project = { root: string; sources: readonly string[] };

/** The list of the files of a built site, in its folder: the next build replaces these and no others. */
export const fileList = '_hosts/files.txt';

/** Identifies a site that was built before there was such a list. */
const signOfUnlistedSite = '_hosts/nginx.conf';

/** Entries that no build touches: a Git repository (Astro keeps it too), and the folders of builds that are running. */
export const staysInPlace = (name: string): boolean => name === '.git' || name.startsWith('.build-');

/** Files that operating systems create in any folder. */
const systemFiles = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Every file below a folder, hidden ones too, as sorted paths with forward slashes. A symbolic link is one file, wherever it leads. */
export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below + entry.name;
      return entry.isDirectory() ? filesBelow(folder, `${path}/`) : [path];
    })
    .sort();
}

/**
 * Why a build may not replace what is in a folder: it is no folder, is part of the project or holds it, or holds files that
 * no build of this project wrote.
 *
 * @param target absolute path; it need not exist
 * @returns a sentence that says what to do; undefined where the build may write
 */
export function refusalOf(target: string, { root, sources }: Project): string | undefined {
  const elsewhere = 'Choose another one with --outDir.';
  const nearest = nearestExisting(target);
  if (!existsSync(nearest)) return `${nearest} is a symbolic link that leads nowhere. Remove it, or make its folder.`;
  if (!lstatSync(realpathSync(nearest)).isDirectory()) return `${nearest} is a file, not a folder. ${elsewhere}`;
  const real = realPathOf(target);
  const read = [root, ...sources].map(realPathOf);
  if (read.some((folder) => holds(real, folder))) {
    return `${target} holds this project or what it is made from, which the site would replace. ${elsewhere}`;
  }
  if (read.slice(1).some((folder) => holds(folder, real))) {
    return `${target} is in a folder from which the site is made. ${elsewhere}`;
  }
  try {
    accessSync(nearest, constants.W_OK);
    return nearest === target ? refusalOfFiles(target) : undefined;
  } catch {
    return `${nearest} may not be written to. Change its permissions. ${elsewhere}`;
  }
}

function refusalOfFiles(target: string): string | undefined {
  const listed = join(target, fileList);
  const ours = new Set(existsSync(listed) ? readFileSync(listed, 'utf8').split('\n') : []);
  const foreign = filesBelow(target).filter(
    (path) => !ours.has(path) && !staysInPlace(path.replace(/\/.*/s, '')) && !systemFiles.includes(basename(path)),
  );
  if (foreign.length === 0 || (ours.size === 0 && foreign.includes(signOfUnlistedSite))) return undefined;
  const named = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ` and ${foreign.length - 3} more` : '');
  return ours.size === 0
    ? `${target} is not empty, and no build of this project made it: it holds ${named}. Empty it, or choose another one with --outDir.`
    : `${target} holds what no build of this project made: ${named}. Move it away; what belongs to the site goes to public/.`;
}

/** A path with its symbolic links resolved, as far as it exists. */
function realPathOf(path: string): string {
  const nearest = nearestExisting(path);
  return join(realpathSync.native(nearest), relative(nearest, path));
}

/** The path itself or its nearest ancestor that exists; a broken symbolic link counts as existing. */
function nearestExisting(path: string): string {
  try {
    lstatSync(path);
    return path;
  } catch {
    return nearestExisting(dirname(path));
  }
}

/** Whether a folder is another or contains it at any depth; both are real paths. */
function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
