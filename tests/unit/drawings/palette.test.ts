import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettes, schemes } from '../../../src/drawings/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('a drawing in a file of its own has the colours of the site', () => {
  const ofTheSite = (name: string) => new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  for (const name of ['paper', 'ink', 'soft', 'delegation', 'counterparts'] as const) {
    const [, light, dark] = ofTheSite(name) ?? [];
    expect({ light: palettes.light[name], dark: palettes.dark[name] }).toEqual({ light, dark });
  }
});

test('light comes before dark', () => {
  expect(schemes).toEqual(['light', 'dark']);
});
