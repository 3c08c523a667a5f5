import type { Element } from 'hast';
import { s } from 'hastscript';

/** The favicon: disc and square joined by a dotted line, with colours of its own. */
export function drawEmblem(): Element {
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' }, [
    s('path', {
      d: 'M9 23 23 9',
      stroke: '#8a8f94',
      strokeWidth: 2.4,
      strokeDasharray: '0 4.6',
      strokeLinecap: 'round',
    }),
    s('circle', { cx: 8.5, cy: 23.5, r: 6.5, fill: '#d4592c' }),
    s('rect', { x: 18, y: 2, width: 12, height: 12, fill: '#2f7fc4' }),
  ]);
}
