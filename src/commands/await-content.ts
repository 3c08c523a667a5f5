import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { settings } from '../settings.ts';
import { reportOn, showReport } from '../integrations/problem-page.ts';

/**
 * `npm run dev`, before the preview starts: as long as the content has problems, it prints them and shows them at the
 * address of the preview, and goes on as soon as they are mended.
 */
const { contentDir, port } = settings;
let report = reportOn(contentDir);

if (report !== undefined) {
  console.error(report);
  const server = createServer((_, response) => {
    showReport(report ?? '', response);
  });
  server.listen(port, () => {
    console.error(`Mend this, and the preview starts at http://localhost:${port}/.`);
  });
  const watcher = watch(contentDir, { recursive: true }, () => {
    const now = reportOn(contentDir);
    if (now !== undefined && now !== report) console.error(now);
    report = now;
    if (now !== undefined) return;
    watcher.close();
    server.closeAllConnections();
    server.close();
  });
}
