import { globSync } from 'node:fs';

/** The paths that match a glob pattern, with forward slashes on every system. */
export const filesAt = (pattern: string | string[]): string[] =>
  globSync(pattern).map((path) => path.replaceAll('\\', '/'));
