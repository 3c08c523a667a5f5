import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { localsAt } from '../../src/locals.ts';
import type { Content } from '../../src/model/content.ts';
import type { Locale } from '../../src/schemas/locale.ts';

type Place = { content: Content; locale?: Locale; path?: string };

/** The HTML of a component on a page: in English and on the home page, where nothing else is said. */
export async function rendered<Props extends Record<string, unknown>>(
  component: (props: Props) => unknown,
  props: Props,
  { content, locale = 'en', path = `/${locale}/` }: Place,
): Promise<string> {
  const container = await AstroContainer.create();
  const locals = localsAt(content, locale, path);
  return container.renderToString(component as unknown as AstroComponentFactory, { props, locals });
}
