import { expect, test } from 'vitest';
import { toSvg } from '../../../../src/drawings/drawing.ts';
import { drawQrCode } from '../../../../src/drawings/qr-code.ts';
import { qrCodeOf } from '../../../../src/formats/partner-kit/qr-code.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();

test('the code holds the short address in full and is named after the organisation', () => {
  expect(qrCodeOf(content, organisationOf(content, 'borealis'))).toBe(
    toSvg(drawQrCode('https://alba-borea.example/o/borealis/', 'Borealis · Alba–Borea')),
  );
});
