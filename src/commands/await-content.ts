import './in-plain-words.ts';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
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
  // Asked for again and again rather than watched: the folder itself may be missing, or be another one later.
  while (report !== undefined) {
    await setTimeout(1000);
    const before: string = report;
    report = reportOn(contentDir);
    if (report !== undefined && report !== before) console.error(report);
  }
  server.closeAllConnections();
  server.close();
}
