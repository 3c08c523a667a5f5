import { memoised } from '../model/memoised.ts';

/** Memoises the constructors of Intl, which take a hundred times longer than a call of what they make. */
function memoisedFormatter<Options, Formatter>(make: (tag: string, options: Options) => Formatter) {
  const made = memoised((options: string, tag: string) => make(tag, JSON.parse(options) as Options));
  return (tag: string, options: Options) => made(JSON.stringify(options), tag);
}

export const dateFormat = memoisedFormatter(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
export const numberFormat = memoisedFormatter(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
export const displayNames = memoisedFormatter(
  (tag, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options),
);
export const collator = memoisedFormatter((tag, options: Intl.CollatorOptions) => new Intl.Collator(tag, options));
