import { execFileSync } from 'node:child_process';
import { sites } from './sites.ts';

let built = false;

/** Builds every site once, as `npm run build` would, before the first test that reads one. */
export default function buildSites(): void {
  if (built) return;
  for (const { contentDir, dist } of sites) {
    execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', dist], {
      env: { ...process.env, CONTENT_DIR: contentDir, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  built = true;
}
