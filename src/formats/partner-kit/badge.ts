import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { badgeSize, drawBadge, type BadgeWords } from '../../drawings/badge.ts';
import { toSvg } from '../../drawings/drawing.ts';
import type { Scheme } from '../../drawings/palette.ts';
import type { Content, Organisation } from '../../model/content.ts';
import { memoised } from '../../model/memoised.ts';
import { absolute } from '../../urls/addresses.ts';
import { badgeAddress, shortAddress } from '../../urls/partners.ts';
import { nameWithSite } from './link.ts';

/** What the badge of an organisation says. */
export function badgeWords({ site }: Content, { names, lang, side }: Organisation): BadgeWords {
  return { name: names.short, lang, siteName: site.name, side };
}

/** The badges of each organisation, as SVG. */
export const badgesOf = memoised((content: Content) =>
  memoised((organisation: Organisation): Record<Scheme, string> => {
    const draw = (scheme: Scheme) => toSvg(drawBadge(badgeWords(content, organisation), scheme));
    return { light: draw('light'), dark: draw('dark') };
  }),
);

/** The badge as HTML (Living Standard) to paste into another page; it leads to the profile in every language. */
export function badgeToPaste(content: Content, organisation: Organisation, scheme: Scheme): string {
  const { url } = content.site;
  const { id } = organisation;
  return toHtml(
    h('a', { href: absolute(url, shortAddress(id)) }, [
      h('img', {
        src: absolute(url, badgeAddress(id, scheme)),
        ...badgeSize(badgeWords(content, organisation)),
        alt: nameWithSite(content, organisation),
      }),
    ]),
  );
}
