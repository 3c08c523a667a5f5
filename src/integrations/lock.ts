import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other running process holds a lock file, then acquires it by writing the process id into it.
 *
 * @param onWait called once, with the id of the process that holds the lock
 * @returns releases the lock; so does the end of the process
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

/** Whether a process runs on this machine; EPERM means that it does, as another user. */
export function isRunning(id: string): boolean {
  try {
    return process.kill(Number(id), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process id in a lock file; undefined if the file was just removed or is still empty. */
function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8') || undefined;
  } catch {
    return undefined;
  }
}
