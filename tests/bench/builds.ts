import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../support/server.ts';
import { growContent } from './grown-content.ts';
import { queriesIn } from './queries.ts';
import { typedSearch, type Run } from './typed-search.ts';

/** The cost of a site with some number of organisations: of a first build, of a build with cached pictures, and of a search. */
export type BuildFigures = {
  organisations: number;
  first: Cost;
  again: Cost;
  pages: number;
  megabytes: number;
  search: Run['bytes'];
};

/** CPU seconds, and peak memory of the largest process in megabytes. */
type Cost = {
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  /** Seconds for pictures, documents, cards and data; the rest is for pages and search. */
  files: number;
};

/** Builds the site with some number of organisations twice, and runs searches in it. */
export async function measureBuild(browser: Browser, organisations: number): Promise<BuildFigures> {
  const folder = resolve('.cache/bench', String(organisations));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  rmSync('.cache/pictures', { recursive: true, force: true });
  growContent('content', content, organisations);
  const first = build(content, dist);
  rmSync(dist, { recursive: true });
  const again = build(content, dist);
  const files = globSync('**', { cwd: dist })
    .map((path) => ({ path, stats: statSync(join(dist, path)) }))
    .filter(({ stats }) => stats.isFile());
  const server = await serve(dist);
  const { bytes } = await typedSearch(browser, server.url, dist, queriesIn('tests/search/examples.yaml').slice(0, 12));
  await server.close();
  return {
    organisations,
    first,
    again,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    megabytes: files.reduce((sum, { stats }) => sum + stats.size, 0) / 1e6,
    search: bytes,
  };
}

/** What `npm run build` runs: Node, with these arguments. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
const program = scripts.build.split(' ').slice(1);

function build(contentDir: string, dist: string): Cost {
  const began = performance.now();
  const said = execFileSync(
    process.execPath,
    ['--import', resolve('tests/bench/report-usage.mjs'), ...program, '--outDir', dist],
    { env: { ...process.env, CONTENT_DIR: contentDir, NODE_ENV: 'production' }, encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - began) / 1000;
  const [, used = '{}'] = /^used (.*)$/m.exec(said) ?? [];
  const { cpuSeconds, peakMegabytes } = JSON.parse(used) as Pick<Cost, 'cpuSeconds' | 'peakMegabytes'>;
  // Astro prints the time for each file; files are made one after the other.
  const files = [...said.matchAll(/ (\/\S+) \(\+([\d.]+)(ms|s)\)/g)]
    .filter(([, path = '']) => !path.endsWith('.html'))
    .reduce((all, [, , time, unit]) => all + Number(time) / (unit === 'ms' ? 1000 : 1), 0);
  return { seconds, cpuSeconds, peakMegabytes, files };
}

/** The figures of builds as a table in Markdown. */
export function buildsReport(figures: readonly BuildFigures[]): string {
  const line = (name: string, tell: (build: BuildFigures) => number, digits = 1) =>
    `| ${name} | ${figures.map((build) => tell(build).toFixed(digits)).join(' | ')} |`;
  const costs = (when: 'first' | 'again', name: string) => [
    line(`${name}: seconds`, (build) => build[when].seconds),
    line('— CPU seconds', (build) => build[when].cpuSeconds),
    line('— of these, pages and search', (build) => build[when].cpuSeconds - build[when].files),
    line('— pictures, documents, cards and data', (build) => build[when].files),
    line('— peak memory, MB', (build) => build[when].peakMegabytes, 0),
  ];
  return [
    '### Builds, by organisations',
    '',
    `| | ${figures.map(({ organisations }) => organisations).join(' | ')} |`,
    `| --- | ${figures.map(() => '--:').join(' | ')} |`,
    line('pages', ({ pages }) => pages, 0),
    ...costs('first', 'first build'),
    ...costs('again', 'built again'),
    line('dist, MB', ({ megabytes }) => megabytes),
    line('search: kB to the first answer', ({ search }) => search.first / 1000),
    line('— kB with the full text', ({ search }) => search.all / 1000),
    line('— kB of a further query, at most', ({ search }) => search.further / 1000),
  ].join('\n');
}
