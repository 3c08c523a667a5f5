import { remembered } from './remembered.ts';

export const dateFormat = remembered(
  (tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);

export const numberFormat = remembered(
  (tag: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

export const displayNames = remembered(
  (tag: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options),
);

export const collator = remembered((tag: string, options: Intl.CollatorOptions) => new Intl.Collator(tag, options));
