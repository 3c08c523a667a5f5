import { describe, expect, test } from 'vitest';
import { vcardOf } from '../../../../src/formats/partner-kit/vcard.ts';
import type { Files } from '../../../../src/parsing/files.ts';
import {
  contentFolder,
  contentOf,
  organisationOf,
  replacing,
  summaryOf,
  withFile,
} from '../../../support/content-folder.ts';

const written = (id: string, files: Files = contentFolder) => {
  const content = contentOf(files);
  return vcardOf(content, organisationOf(content, id), 'fi');
};

/** The unfolded lines of a vCard. */
const linesOf = (id: string, files?: Files) => written(id, files).replaceAll('\r\n ', '').split('\r\n');

test('an organisation with other names, line by line', () => {
  expect(linesOf('alder-house')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    'X-ABShowAs:COMPANY',
    'FN:Alder House',
    'ORG:Alder House Ltd',
    'NICKNAME:Alder Yard',
    'CATEGORIES:Veneet,Köydet',
    `NOTE;LANGUAGE=fi:${summaryOf('Alder House')}`,
    'URL:https://alba-borea.example/fi/delegation/alder-house/',
    'UID:https://alba-borea.example/o/alder-house/',
    'SOURCE:https://alba-borea.example/fi/delegation/alder-house.vcf',
    'REV:20200503T000000Z',
    'END:VCARD',
    '',
  ]);
});

test('an organisation whose seat is a point on the map', () => {
  const lines = linesOf('borealis').filter((line) => /^(FN|ORG|NICKNAME|ADR|GEO)/.test(line));
  expect(lines).toEqual([
    'FN:Borealis',
    'ORG:Borealis',
    'ADR;LANGUAGE=fi;LABEL=Borea:;;Borea;;;;',
    'GEO:geo:60.2,24.8',
  ]);
});

test('a seat without coordinates is no address', () => {
  const files = withFile('organisations/borealis/organisation.yaml', replacing('  place: borea-bay\n', ''));
  expect(linesOf('borealis', files).filter((line) => /^(ADR|GEO)/.test(line))).toEqual([]);
});

test('a name is told in its own language', () => {
  const files = withFile('organisations/borealis/organisation.yaml', replacing('kind:', 'lang: sv\nkind:'));
  expect(linesOf('borealis', files)).toContain('FN;LANGUAGE=sv:Borealis');
});

test('a name stands once, even where two sources give it', () => {
  const files = withFile(
    'organisations/alder-house/organisation.yaml',
    replacing('  short: Alder House', '  short: Alder House\n  announced: Alder Yard'),
  );
  expect(linesOf('alder-house', files)).toContain('NICKNAME:Alder Yard');
});

describe('what the standard asks of a line', () => {
  const files = withFile('organisations/borealis/organisation.yaml', (text) =>
    text
      .replace('short: Borealis', "short: 'Borealis; \\ & co., Ltd'")
      .replace('fi: Borea }', "fi: 'Laituri 4, ”Borea”: ^ranta' }"),
  );

  test('marks that mean something are escaped, in a parameter as RFC 6868 says', () => {
    expect(linesOf('borealis', files)).toEqual(
      expect.arrayContaining([
        'FN:Borealis\\; \\\\ & co.\\, Ltd',
        'ADR;LANGUAGE=fi;LABEL="Laituri 4, ”Borea”: ^^ranta":;;Laituri 4\\, ”Borea”: ^ranta;;;;',
      ]),
    );
  });

  test('no line is longer than 75 octets, and none is broken within a character', () => {
    const long = withFile(
      'organisations/borealis/organisation.yaml',
      replacing('fi: Borealis builds', `fi: ${'Ää🛶'.repeat(20)} builds`),
    );
    const lines = written('borealis', long).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(1);
  });
});
