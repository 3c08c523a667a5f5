import './in-plain-words.ts';
import { loadContent } from '../load.ts';
import { settings } from '../settings.ts';
import { optionsOf } from './command-line.ts';

/**
 * `npm run links`: asks for every address of a source and tells which do not answer; exit code 1 when one is
 * gone and has no archived copy. A scheduled job runs it, never the build: what others take down must not stop this site.
 */
optionsOf('npm run links', {});
const { sources } = loadContent(settings.contentDir);
const patience = 20_000;
const atOnce = 8;

type Link = { url: string; where: string; archived?: string | undefined };

const links: Link[] = [
  ...Object.entries(sources).flatMap(([id, { url, archived }]) =>
    url ? [{ url, where: `sources.yaml, ${id}`, archived }] : [],
  ),
  ...Object.entries(sources).flatMap(([id, { archived }]) =>
    archived ? [{ url: archived, where: `sources.yaml, archived copy of ${id}` }] : [],
  ),
];

/** Why an address does not answer; undefined when it does. Those that only refuse machines do answer. */
async function failureOf({ url }: Link): Promise<string | undefined> {
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(patience) });
    await response.body?.cancel();
    return response.ok || [401, 403, 405, 429].includes(response.status) ? undefined : `answers ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

const broken: { link: Link; failure: string }[] = [];
const waiting = [...links];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      const failure = await failureOf(link);
      if (failure) broken.push({ link, failure });
    }
  }),
);

for (const { link, failure } of broken.sort((a, b) => (a.link.where < b.link.where ? -1 : 1))) {
  console.log(`- ${link.where}: ${link.url} ${failure}.${link.archived ? ` Archived: ${link.archived}` : ''}`);
}
console.log(`${links.length} addresses asked, ${broken.length} without answer.`);
if (broken.some(({ link }) => !link.archived)) process.exitCode = 1;
