import { describe, expect, test } from 'vitest';
import { drawing, mark, toSvg, words } from '../../../src/drawings/drawing.ts';

describe('the shapes of the sides', () => {
  test('the delegation is a disc around its point', () => {
    expect(toSvg(mark('delegation', 40, 30, 10))).toBe('<circle class="of-delegation" cx="40" cy="30" r="5"></circle>');
  });

  test('the counterparts are a square around their point', () => {
    expect(toSvg(mark('counterparts', 40, 30, 10))).toBe(
      '<rect class="of-counterparts" x="35" y="25" width="10" height="10"></rect>',
    );
  });
});

describe('words', () => {
  test('they begin at their point, unless told otherwise', () => {
    expect(toSvg(words('Alba', 4, 8))).toBe('<text x="4" y="8" font-size="16" text-anchor="start">Alba</text>');
  });

  test('they may be of another size, around their point, and of a kind', () => {
    expect(toSvg(words('Alba', 4, 8, { size: 20, anchor: 'middle', kind: 'label' }))).toBe(
      '<text class="label" x="4" y="8" font-size="20" text-anchor="middle">Alba</text>',
    );
  });

  test('what could be markup is escaped', () => {
    expect(toSvg(words('</text><script> & co', 0, 0))).toBe(
      '<text x="0" y="0" font-size="16" text-anchor="start">&#x3C;/text>&#x3C;script> &#x26; co</text>',
    );
  });
});

describe('a drawing', () => {
  test('it is one picture with a text alternative', () => {
    expect(toSvg(drawing([30, 20], 'Two points', [mark('delegation', 1, 2, 4)]))).toBe(
      '<svg class="drawing" viewBox="0 0 30 20" role="img" aria-label="Two points">' +
        '<circle class="of-delegation" cx="1" cy="2" r="2"></circle></svg>',
    );
  });

  test('its text alternative cannot leave its attribute', () => {
    expect(toSvg(drawing([30, 20], 'A "day" & more', []))).toBe(
      '<svg class="drawing" viewBox="0 0 30 20" role="img" aria-label="A &#x22;day&#x22; &#x26; more"></svg>',
    );
  });
});
