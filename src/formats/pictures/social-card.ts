import { cardSize, drawSocialCard } from '../../drawings/social-card.ts';
import { socialCard } from '../../drawings/social-cards.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { toPng } from './png.ts';

/** The picture for shared links (og:image of The Open Graph Protocol) as PNG. */
export function cardPng(content: Content, locale: Locale, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const card = socialCard(content, locale, id);
  if (!card) throw new Error(`There is no page and no organisation ${id}.`);
  return toPng(drawSocialCard(card), cardSize.width);
}
