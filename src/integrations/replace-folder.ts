import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { staysInPlace } from './output-folder.ts';

/**
 * Replaces the entries of one folder with those of another. Whatever takes long, or may find the disk full, happens before the
 * target is touched: its entries are then renamed away and the new ones renamed into it, and all are renamed back if one fails.
 * The folder itself is kept, since it may be a mount point, a symbolic link or open in a server.
 *
 * @param source is moved away
 * @param id of the process, by which restoreFolder() finds what it left behind if it is killed
 * @throws the error of the file system; the target is then as it was
 */
export function replaceFolder(source: string, target: string, id: string): void {
  mkdirSync(target, { recursive: true });
  const aside = makeRoom(target, id);
  const [incoming, previous] = [join(aside, 'incoming'), join(aside, 'previous')];
  try {
    move(source, incoming);
    mkdirSync(previous);
    renameAll([
      ...readdirSync(target)
        .filter((name) => !staysInPlace(name))
        .map((name) => [join(target, name), join(previous, name)] as const),
      ...readdirSync(incoming).map((name) => [join(incoming, name), join(target, name)] as const),
    ]);
    // The new site is complete: renaming this folder tells restoreFolder() to put nothing back.
    renameSync(previous, join(aside, 'replaced'));
  } finally {
    if (!existsSync(previous) || readdirSync(previous).length === 0) rmSync(aside, { recursive: true });
  }
}

/**
 * Cleans up after replacements of a folder that were killed: puts back the entries that they had renamed away.
 *
 * @param isRunning whether the process with an id still runs
 */
export function restoreFolder(target: string, isRunning: (id: string) => boolean): void {
  for (const [parent, prefix] of rooms(target)) {
    const names = existsSync(parent) ? readdirSync(parent).filter((name) => name.startsWith(prefix)) : [];
    for (const name of names.filter((known) => !isRunning(known.slice(prefix.length)))) {
      const previous = join(parent, name, 'previous');
      for (const entry of existsSync(previous) ? readdirSync(previous) : []) {
        rmSync(join(target, entry), { recursive: true, force: true });
        move(join(previous, entry), join(target, entry));
      }
      rmSync(join(parent, name), { recursive: true });
    }
  }
}

/** Where entries of a folder can be set aside: beside it, or inside where it is a mount point; with the prefix of their names. */
const rooms = (target: string) =>
  [
    [dirname(target), `.${basename(target)}.build-`],
    [target, '.build-'],
  ] as const;

/** A folder from which entries can be renamed into the target: not from another disk, even if it is the same device. */
function makeRoom(target: string, id: string): string {
  const [beside = '', within = ''] = rooms(target).map(([parent, prefix]) => join(parent, prefix + id));
  try {
    mkdirSync(join(beside, 'probe'), { recursive: true });
    renameSync(join(beside, 'probe'), within);
    rmdirSync(within);
    return beside;
  } catch {
    rmSync(beside, { recursive: true, force: true });
    mkdirSync(within);
    return within;
  }
}

/** Renames one by one; when one fails, those before are renamed back. */
function renameAll(pairs: readonly (readonly [from: string, to: string])[]): void {
  const done: (typeof pairs)[number][] = [];
  try {
    for (const pair of pairs) {
      move(...pair);
      done.unshift(pair);
    }
  } catch (error) {
    for (const [from, to] of done) move(to, from);
    throw error;
  }
}

/** Renames, or copies where the file system cannot rename: to another disk, or out of a lower layer of overlayfs. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const copy = `${to}.copy`;
    cpSync(from, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    renameSync(copy, to);
    rmSync(from, { recursive: true });
  }
}
