import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, loadContent } from '../../src/load.ts';
import type { Files } from '../../src/parsing/files.ts';
import { contentFolder, replacing, withFiles } from '../support/content-folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The error that a folder is refused with. */
function refusal(files: Files): ContentError {
  write(files);
  try {
    loadContent(folder);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('The folder was accepted.');
}

test('a folder that is in order becomes the content of a site', () => {
  write(contentFolder);
  const { site, organisations } = loadContent(folder);
  expect([site.name, ...organisations.map(({ id }) => id)]).toEqual([
    'Alba–Borea',
    'alder-house',
    'birch-lab',
    'borealis',
  ]);
});

describe('a folder that is not in order', () => {
  const mistaken = withFiles({
    'event.yaml': replacing("end: '17:00'", "end: '12:00'"),
    'organisations/alder-house/fi.mdx': undefined,
    'organisations/borealis/organisation.yaml': replacing('host: true', 'hsot: true'),
  });

  test('it is refused with every problem, those of its files and those of the checks', () => {
    expect(refusal(mistaken).problems).toEqual([
      {
        file: 'organisations/borealis/organisation.yaml',
        line: 3,
        problem: '“hsot” is not a field that is known here.',
        remedy: 'Correct its spelling or remove it.',
      },
      {
        file: 'organisations/alder-house/fi.mdx',
        problem: 'This file is missing.',
        remedy: 'Write it: every text exists in every language of the site.',
      },
      {
        file: 'event.yaml',
        line: 8,
        problem: 'The event ends before it begins.',
        remedy: 'Correct “hours”; when it ends on another day, as past midnight, write that day as “date.end”.',
      },
    ]);
  });

  test('the message of the refusal is the report for the author', () => {
    expect(refusal(mistaken).message).toBe(`3 problems in ${folder}:

  event.yaml
    line 8: The event ends before it begins.
    → Correct “hours”; when it ends on another day, as past midnight, write that day as “date.end”.

  organisations/alder-house/fi.mdx
    This file is missing.
    → Write it: every text exists in every language of the site.

  organisations/borealis/organisation.yaml
    line 3: “hsot” is not a field that is known here.
    → Correct its spelling or remove it.
`);
  });
});
