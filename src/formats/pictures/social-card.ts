import { s } from 'hastscript';
import { cardSize, drawSocialCard } from '../../drawings/social-card.ts';
import { cardPicture, socialCard } from '../../drawings/social-cards.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { toPng } from './png.ts';
import { drawingRules } from './svg.ts';

/** The picture for shared links (og:image of The Open Graph Protocol) as PNG. */
export function cardPng(content: Content, locale: Locale, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const card = socialCard(content, locale, id);
  if (!card) throw new Error(`There is no page and no organisation ${id}.`);
  const drawn = drawSocialCard(card, cardPicture(content, locale, id));
  return toPng({ ...drawn, children: [s('style', drawingRules), ...drawn.children] }, cardSize.width);
}
