import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusalOf } from '../../../src/integrations/output-folder.ts';

let home = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
  for (const folder of ['project/src/pages', 'project/content', 'other', 'elsewhere/content']) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  symlinkSync(join(home, 'project/content'), join(home, 'to-content'));
  symlinkSync(join(home, 'other'), join(home, 'to-other'));
  symlinkSync(join(home, 'nowhere'), join(home, 'to-nowhere'));
  writeFileSync(join(home, 'file'), 'words');
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** Why a folder below the home is refused as the output of the project in it. */
const refusal = (target: string) =>
  refusalOf(join(home, target), {
    root: join(home, 'project'),
    sources: ['project/src', 'project/content', 'project/public', 'project/.cache/builds', 'elsewhere/content'].map(
      (path) => join(home, path),
    ),
  })?.replaceAll(home, '~');

/** A site with its list of files. */
function site(folder: string, files: string[]): void {
  mkdirSync(join(home, folder, '_hosts'), { recursive: true });
  for (const file of files) writeFileSync(join(home, folder, file), 'page');
  writeFileSync(join(home, folder, '_hosts/files.txt'), ['_hosts/files.txt', ...files].join('\n'));
}

describe('a build may write', () => {
  test.each(['other', 'not/there/yet', 'project/dist', 'to-other', 'to-other/new', 'project-2'])(
    'into %s',
    (target) => {
      expect(refusal(target)).toBe(undefined);
    },
  );

  test('over what a build wrote before, beside a repository and what systems leave', () => {
    site('project/dist', ['index.html', '.nojekyll']);
    mkdirSync(join(home, 'project/dist/.git'));
    writeFileSync(join(home, 'project/dist/.git/HEAD'), 'ref');
    writeFileSync(join(home, 'project/dist/.DS_Store'), '');
    expect(refusal('project/dist')).toBe(undefined);
  });

  test('over a site of an earlier version, which kept no list', () => {
    site('other', ['index.html', '_hosts/nginx.conf']);
    rmSync(join(home, 'other/_hosts/files.txt'));
    expect(refusal('other')).toBe(undefined);
  });
});

describe('a build is refused', () => {
  test.each([
    ['project', '~/project holds this project or what it is made from'],
    ['.', '~ holds this project or what it is made from'],
    ['project/content', '~/project/content holds this project or what it is made from'],
    ['to-content', '~/to-content holds this project or what it is made from'],
    ['elsewhere', '~/elsewhere holds this project or what it is made from'],
    ['project/src/pages/new', '~/project/src/pages/new is in a folder from which the site is made'],
    ['project/.cache/builds', '~/project/.cache/builds holds this project or what it is made from'],
    ['to-content/new', '~/to-content/new is in a folder from which the site is made'],
    ['to-nowhere', '~/to-nowhere is a symbolic link that leads nowhere'],
    ['to-nowhere/new', '~/to-nowhere is a symbolic link that leads nowhere'],
    ['file', '~/file is a file, not a folder'],
    ['file/new', '~/file is a file, not a folder'],
  ])('for %s', (target, sentence) => {
    expect(refusal(target)).toContain(sentence);
  });

  test('where something of somebody else’s lies, hidden files and links too', () => {
    for (const name of ['thesis.docx', '.notes', 'index.html']) writeFileSync(join(home, 'other', name), 'words');
    symlinkSync(home, join(home, 'other/link'));
    expect(refusal('other')).toBe(
      '~/other is not empty, and no build of this project made it: it holds .notes, index.html, link and 1 more. ' +
        'Empty it, or choose another one with --outDir.',
    );
  });

  test('where somebody put a file between those of a site', () => {
    site('other', ['index.html']);
    writeFileSync(join(home, 'other/CNAME'), 'www.example.org');
    expect(refusal('other')).toBe(
      '~/other holds what no build of this project made: CNAME. Move it away; what belongs to the site goes to public/.',
    );
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('where it may not write', () => {
    chmodSync(join(home, 'other'), 0o500);
    expect(refusal('other/new')).toContain('~/other may not be written to');
    chmodSync(join(home, 'other'), 0o700);
  });
});
