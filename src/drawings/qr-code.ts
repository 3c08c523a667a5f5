import type { Element } from 'hast';
import { s } from 'hastscript';
import { encode } from 'uqr';

/** Width of the quiet zone in modules (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A QR code (ISO/IEC 18004) as a stand-alone image (SVG 1.1): one user unit a module, all dark modules in one path. Always black on
 * white, as scanners expect.
 *
 * @param text the encoded URL
 * @param title title of the target
 */
export function drawQrCode(text: string, title: string): Element {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = size + 2 * quietZone;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${side} ${side}`,
      width: 8 * side,
      height: 8 * side,
      role: 'img',
      shapeRendering: 'crispEdges',
    },
    [
      s('title', title),
      s('path', { d: `M0 0h${side}v${side}H0z`, fill: '#fff' }),
      s('path', { d: data.map(rowOutline).join('') }),
    ],
  );
}

/** The runs of dark modules in a row, each as a rectangle. */
function rowOutline(row: boolean[], y: number): string {
  const bits = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...bits.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index + quietZone} ${y + quietZone}h${length}v1h-${length}z`)
    .join('');
}
