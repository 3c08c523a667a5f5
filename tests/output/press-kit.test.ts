import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { kitName } from '../../src/formats/press-kit/press-kit.ts';
import { siteContent, sites } from '../support/sites.ts';
import { unzipped, type Packed } from '../support/zip.ts';

type Described = {
  file: string;
  title: string;
  language: string;
  mediaType: string;
  licence: { name: string; url: string };
  size: number;
  sha256: string;
  caption?: string;
  credit?: string;
  alternative?: string;
};

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.each(sites)('the press kit of $name', ({ contentDir, dist }) => {
  const content = siteContent({ contentDir });

  describe.each(content.site.locales)('in %s', (locale) => {
    const folder = join(dist, locale, 'press');
    let packed: Packed[];
    let files: Described[];
    const inKit = (name: string) => packed.find((file) => file.name === name)?.bytes ?? Buffer.alloc(0);

    beforeAll(async () => {
      packed = await unzipped(readFileSync(join(folder, kitName)));
      ({ files } = JSON.parse(inKit('manifest.json').toString()) as { files: Described[] });
    });

    test('every file in it is the one that is published', () => {
      const others = packed.filter(({ name }) => !['manifest.json', 'SHA256SUMS'].includes(name));
      const differing = others.filter(({ name, bytes }) => !readFileSync(join(folder, name)).equals(bytes));
      expect([others.length, differing.map(({ name }) => name)]).toEqual([12, []]);
    });

    test('every sum of SHA256SUMS is that of its file, and no file is left out', () => {
      const sums = inKit('SHA256SUMS').toString().trimEnd().split('\n');
      const reckoned = packed
        .filter(({ name }) => name !== 'SHA256SUMS')
        .map(({ name, bytes }) => `${sumOf(bytes)}  ${name}`);
      expect(sums).toEqual(reckoned);
    });

    test('the manifest lists exactly what is in it, with size, sum, language and licence', () => {
      const { name, url } = content.site.licence;
      const wanted = packed
        .filter((file) => !['manifest.json', 'SHA256SUMS'].includes(file.name))
        .map((file) => ({ file: file.name, size: file.bytes.length, sha256: sumOf(file.bytes), locale, name, url }));
      const listed = files.map(({ file, size, sha256, language, licence }) => ({
        file,
        size,
        sha256,
        locale: language,
        ...licence,
      }));
      expect(listed).toEqual(wanted);
    });

    test('the manifest says what each picture shows and whose it is', () => {
      const bare = files
        .filter(({ mediaType }) => mediaType.startsWith('image/'))
        .filter(({ caption, credit, alternative }) => !caption || !credit || !alternative);
      expect(bare).toEqual([]);
    });

    test('no file tells the day of the build', () => {
      const days = new Set(packed.map(({ changed }) => changed.getFullYear()));
      expect([...days]).toEqual([1980]);
    });
  });
});
