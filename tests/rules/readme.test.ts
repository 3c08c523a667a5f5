import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('every npm command of the README exists', () => {
  const commands = [...readme.matchAll(/npm (?:run )?(start|test|dev|build|check|bench|ci)\b/g)].map(
    ([, name = '']) => name,
  );
  expect([...new Set(commands)].filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});

test('every path of the README exists', () => {
  const paths = [...readme.matchAll(/`((?:content|src|tests|public|\.github)\/[\w./[\]-]*)`|\]\(([\w./-]+)\)/g)].map(
    ([, code, link]) => code ?? link ?? '',
  );
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('the README begins with the two set-up lines', () => {
  const blocks = [...readme.matchAll(/^ {4}(.+)$/gm)].map(([, line]) => line);
  expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});
