import { memoised } from '../model/memoised.ts';

/** Formatters of Intl cost a hundred times more to make than to use, so each is made once. */
function eachOnce<Options, Formatter>(make: (tag: string, options: Options) => Formatter) {
  const made = memoised((options: string, tag: string) => make(tag, JSON.parse(options) as Options));
  return (tag: string, options: Options) => made(JSON.stringify(options), tag);
}

export const dateFormat = eachOnce((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
export const numberFormat = eachOnce((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
export const displayNames = eachOnce((tag, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options));
export const collator = eachOnce((tag, options: Intl.CollatorOptions) => new Intl.Collator(tag, options));
