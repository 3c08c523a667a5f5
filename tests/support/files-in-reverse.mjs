import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a program (node --import), it lists every folder from its end, as another file system may.
const { readdirSync, readdir } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...request) => readdirSync(...request).reverse();
fs.readdir = (...request) => {
  const done = request.pop();
  readdir(...request, (error, names) => done(error, names?.reverse()));
};
fs.promises.readdir = async (...request) => (await readdirLater(...request)).reverse();
syncBuiltinESMExports();
