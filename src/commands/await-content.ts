import './in-plain-words.ts';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { reportOn, showReport } from '../integrations/problem-page.ts';
import { settings } from '../settings.ts';

/**
 * `npm run dev`, before `astro dev` starts: while the content has problems, prints them and shows them at the address of the dev
 * server; ends as soon as there are none.
 */
const { contentDir, port } = settings;
let report = reportOn(contentDir);

if (report !== undefined) {
  console.error(report);
  const server = createServer((_, response) => {
    showReport(report ?? '', response);
  });
  server.listen(port, () => {
    console.error(`Correct this, and the preview starts at http://localhost:${port}/.`);
  });
  // Polled, not watched: the folder itself may be missing or be replaced.
  while (report !== undefined) {
    await setTimeout(1000);
    const before: string = report;
    report = reportOn(contentDir);
    if (report !== undefined && report !== before) console.error(report);
  }
  server.closeAllConnections();
  server.close();
}
