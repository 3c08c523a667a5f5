import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PressFile } from '../../../../src/formats/press-kit/press-files.ts';
import { kitOf } from '../../../../src/formats/press-kit/press-kit.ts';

const licence = { name: 'CC BY 4.0', url: 'https://licence.example/texts' };
const note: PressFile = {
  name: 'note.txt',
  title: 'A note',
  mediaType: 'text/plain',
  language: 'en',
  licence,
  bytes: new TextEncoder().encode('Boats.\n'),
};
const map: PressFile = {
  name: 'map.png',
  title: 'Map',
  mediaType: 'image/png',
  language: 'en',
  licence,
  bytes: new Uint8Array([1, 2, 3]),
  pixels: { width: 20, height: 10 },
  picture: { id: 'map', caption: 'From Alba to Borea.', credit: 'The editors', alternative: 'Two harbours.' },
};
const about = { title: 'Press kit', site: 'Alba–Borea' };
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the press kit', () => {
  const kit = unzipSync(kitOf([note, map], about));
  const read = (name: string) => new TextDecoder().decode(kit[name]);

  test('it holds the files, then the manifest, then the sums', () => {
    expect(Object.keys(kit)).toEqual(['note.txt', 'map.png', 'manifest.json', 'SHA256SUMS']);
  });

  test('the manifest tells of the kit and of each file', () => {
    expect(JSON.parse(read('manifest.json'))).toEqual({
      title: 'Press kit',
      site: 'Alba–Borea',
      files: [
        {
          file: 'note.txt',
          title: 'A note',
          language: 'en',
          mediaType: 'text/plain',
          licence,
          size: 7,
          sha256: sumOf(note.bytes),
        },
        {
          file: 'map.png',
          title: 'Map',
          language: 'en',
          mediaType: 'image/png',
          licence,
          size: 3,
          sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
          pixels: { width: 20, height: 10 },
          caption: 'From Alba to Borea.',
          credit: 'The editors',
          alternative: 'Two harbours.',
        },
      ],
    });
  });

  test('the sums are those of every other file, in the form that sha256sum reads', () => {
    const sums = ['note.txt', 'map.png', 'manifest.json'].map(
      (name) => `${sumOf(kit[name] ?? new Uint8Array())}  ${name}\n`,
    );
    expect(read('SHA256SUMS')).toBe(sums.join(''));
  });
});

describe('the bytes of the kit', () => {
  test('they are the same when it is made again', () => {
    expect(Buffer.compare(kitOf([note, map], about), kitOf([note, map], about))).toBe(0);
  });

  test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'])(
    'they are the same in the time zone %s',
    (zone) => {
      const before = process.env.TZ;
      const here = kitOf([note], about);
      process.env.TZ = zone;
      const there = kitOf([note], about);
      process.env.TZ = before;
      expect(Buffer.compare(here, there)).toBe(0);
    },
  );

  test('they change with a file', () => {
    const other = { ...note, bytes: new TextEncoder().encode('Ropes.\n') };
    expect(Buffer.compare(kitOf([note], about), kitOf([other], about))).not.toBe(0);
  });
});
