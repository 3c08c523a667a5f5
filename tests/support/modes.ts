import type { Page } from 'playwright-core';
import type { AccessibilityCheck } from '../../src/schemas/accessibility.ts';

/** The text spacing that WCAG 2.2, 1.4.12 requires a page to support. */
export const raisedTextSpacing = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important; }`;

type Mode = {
  name: string;
  check: AccessibilityCheck;
  viewport: { width: number; height: number };
  media: Parameters<Page['emulateMedia']>[0];
  spacing?: true;
};

const screen = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

/** The conditions under which pages are tested. */
export const modes: Mode[] = [
  {
    name: 'light, 1360 px wide',
    check: 'light',
    viewport: { width: 1360, height: 900 },
    media: { ...screen, colorScheme: 'light' },
  },
  {
    name: 'dark, 360 px wide',
    check: 'dark',
    viewport: { width: 360, height: 800 },
    media: { ...screen, colorScheme: 'dark' },
  },
  {
    name: 'forced colours',
    check: 'forced-colours',
    viewport: { width: 1360, height: 900 },
    media: { ...screen, forcedColors: 'active' },
  },
  { name: '320 px wide: 1280 px at 400 %', check: 'zoom', viewport: { width: 320, height: 256 }, media: screen },
  {
    name: 'text spacing raised',
    check: 'text-spacing',
    viewport: { width: 1280, height: 900 },
    media: screen,
    spacing: true,
  },
  { name: 'print', check: 'print', viewport: { width: 794, height: 1123 }, media: { ...screen, media: 'print' } },
];
