import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { linesOf } from '../../drawings/lines.ts';
import { widthOf, type Weight } from '../../drawings/typeface.ts';
import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute } from '../../urls/addresses.ts';
import { cardAddress } from '../../urls/partners.ts';
import { cardOf, type Card } from './card.ts';
import { nameWithSite } from './link.ts';

/** Widths in pixels at which a card may be framed; its type grows with the frame, so that both ends may be the highest. */
const frameWidths = [280, 400, 600, 800, 1000];

/** System faces are up to so much wider than Finlandica. */
const systemFace = 1.22;

/** Height in pixels at which a card fits its frame, however narrow (280 px and more): as its words need, in steps of 20. */
export const frameHeight = (card: Card): number =>
  Math.ceil((Math.max(...frameWidths.map((width) => heightAt(card, width))) + 4) / 20) * 20;

/** The height of a card by the measures of styles/card.css. */
function heightAt({ name, kind, description, event, site }: Card, width: number): number {
  const between = (least: number, size: number, most: number) => Math.min(Math.max(least, size), most);
  const padding = between(16, 0.04 * width, 32);
  const [heading, body] = [between(20, 12.8 + 0.035 * width, 44), between(14, 12 + 0.0075 * width, 19)];
  const small = 0.875 * body;
  const inner = width - 2 * padding - 2;
  const set = (words: string, size: number, leading: number, room = inner, weight: Weight = 400) => {
    const widthIn = (line: string) => systemFace * widthOf(line, size, weight);
    const lines = linesOf(words, (line) => widthIn(line) <= room).map((line) => Math.ceil(widthIn(line) / room));
    return lines.reduce((sum, count) => sum + count, 0) * leading * size;
  };
  const isBeside = systemFace * widthOf(`${event.title}${site.name}`, small, 400) + 2 * small < inner;
  return [
    2 * padding + 2,
    set(name.text, heading, 1.1, inner - 1.02 * heading, 700),
    1.1 * body + set(kind, body, 1.45),
    set(description, body, 1.45),
    body + 0.7 * small + 1,
    set(event.title, small, 1.45) + set(`${event.date}, ${event.place}`, small, 1.45),
    isBeside ? 0 : 0.3 * small + set(site.name, small, 1.45),
  ].reduce((sum, height) => sum + height);
}

/**
 * The frame around the card of an organisation, as HTML (Living Standard) to paste into another page.
 * The obsolete frameborder removes its border, since strict content policies and publishing systems remove a style attribute.
 */
export function frameToPaste(content: Content, organisation: Organisation, locale: Locale): string {
  return toHtml(
    h('iframe', {
      src: absolute(content.site.url, cardAddress(locale, organisation.id)),
      title: nameWithSite(content, organisation),
      width: '100%',
      height: frameHeight(cardOf(content, organisation, locale)),
      frameBorder: '0',
      loading: 'lazy',
    }),
  );
}
