import './in-plain-words.ts';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { builtPolicy } from '../integrations/host-pack.ts';
import { fileList } from '../integrations/output-folder.ts';
import { loadContent } from '../load.ts';
import { settings } from '../settings.ts';
import { optionsOf } from './command-line.ts';
import { siteServer } from './site-server.ts';

/** `npm start`: serves dist/ with the headers of the host policy; notices when another build replaces it. */
optionsOf('npm start, or PORT=8080 npm start', {});
const { contentDir, port } = settings;
const content = loadContent(contentDir);
const latest = () => statSync(`dist/${fileList}`, { throwIfNoEntry: false })?.mtimeMs;
const serving = () => ({ built: latest(), answer: siteServer('dist', builtPolicy(content, 'dist')) });
let site = serving();

const server = createServer((request, response) => {
  const built = latest();
  if (built !== undefined && built !== site.built) site = serving();
  site.answer(request, response);
});
server.listen(port, () => {
  console.log(`The site is at http://localhost:${port}/`);
});
