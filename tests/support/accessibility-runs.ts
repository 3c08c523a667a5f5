import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { accessibilityChecks, type Accessibility } from '../../src/schemas/accessibility.ts';
import { thisSite, type BuiltSite } from './sites.ts';

const file = join(thisSite.contentDir, 'accessibility.yaml');
const heading = '# What the accessibility runs found. `npm run accessibility` writes this file; nobody else does.\n';

/**
 * Records the results of a run over every page in content/accessibility.yaml. Only `npm run accessibility` does; any other test run leaves
 * the content alone.
 */
export function record(site: BuiltSite, run: Accessibility['runs'][number]): void {
  if (import.meta.env.MODE !== 'accessibility' || site !== thisSite) return;
  const before = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Accessibility) : { runs: [] };
  const runs = [...before.runs.filter(({ check }) => check !== run.check), run].sort(
    (a, b) => accessibilityChecks.indexOf(a.check) - accessibilityChecks.indexOf(b.check),
  );
  writeFileSync(file, heading + stringify({ date: new Date().toISOString().slice(0, 10), runs }));
}
