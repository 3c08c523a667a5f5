import './in-plain-words.ts';
import { loadContent } from '../load.ts';
import { settings } from '../settings.ts';
import { optionsOf } from './command-line.ts';

/**
 * `npm run links`: requests every URL of sources.yaml and prints those that fail; exit code 1 when one fails and has no archived
 * copy. A scheduled job runs it, not the build: what disappears elsewhere must not stop this site.
 */
optionsOf('npm run links', {});
const { sources } = loadContent(settings.contentDir);
const timeout = 20_000;
const concurrency = 8;

type Link = { url: string; where: string; archived?: string | undefined };

const links: Link[] = [
  ...Object.entries(sources).flatMap(([id, { url, archived }]) =>
    url ? [{ url, where: `sources.yaml, ${id}`, archived }] : [],
  ),
  ...Object.entries(sources).flatMap(([id, { archived }]) =>
    archived ? [{ url: archived, where: `sources.yaml, archived copy of ${id}` }] : [],
  ),
];

/** Why a URL fails; undefined when it does not. Statuses with which hosts refuse automated requests count as success. */
async function failureOf({ url }: Link): Promise<string | undefined> {
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response.ok || [401, 403, 405, 429].includes(response.status) ? undefined : `answers ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

const broken: { link: Link; failure: string }[] = [];
const queue = [...links];
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    for (let link = queue.shift(); link; link = queue.shift()) {
      const failure = await failureOf(link);
      if (failure) broken.push({ link, failure });
    }
  }),
);

for (const { link, failure } of broken.sort((a, b) => (a.link.where < b.link.where ? -1 : 1))) {
  console.log(`- ${link.where}: ${link.url} ${failure}.${link.archived ? ` Archived: ${link.archived}` : ''}`);
}
console.log(`${links.length} addresses requested, ${broken.length} failed.`);
if (broken.some(({ link }) => !link.archived)) process.exitCode = 1;
