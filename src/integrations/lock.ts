import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other running process holds a file, and holds it.
 *
 * @param onWait is given the id of the process that is waited for, once
 * @returns what lets go of it; the end of the process does so too
 */
export async function lock(file: string, onWait: (id: string) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder !== undefined && !isRunning(holder)) rmSync(file, { force: true });
    else {
      if (attempt === 0 && holder !== undefined) onWait(holder);
      await setTimeout(50);
    }
  }
  const release = () => {
    if (holderOf(file) === String(process.pid)) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

/** Whether a process runs, on this machine; one of somebody else’s does as well. */
export function isRunning(id: string): boolean {
  try {
    return process.kill(Number(id), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds a file; undefined just after it let go, and just before it says its id. */
function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8') || undefined;
  } catch {
    return undefined;
  }
}
