import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { badgeSize, drawBadge, inWords, type BadgeWords } from '../../drawings/badge.ts';
import { toLighterSvg } from '../../drawings/drawing.ts';
import type { Scheme } from '../../drawings/palette.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content, Organisation } from '../../model/content.ts';
import { memoised } from '../../model/memoised.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute } from '../../urls/addresses.ts';
import { badgeAddress, shortAddress } from '../../urls/partners.ts';
import { targetName } from '../../urls/targets.ts';

/** What the badge of an organisation says in a language: what it was in the event, and in which year. */
export function badgeWords(content: Content, { names, side, host }: Organisation, locale: Locale): BadgeWords {
  const { site, event } = content;
  const role = host ? stringsFor(locale).profile.host : say(targetName(content, locale, side), locale);
  return { name: names.short, role: `${role} · ${site.name} ${event.date.value.slice(0, 4)}`, side };
}

/** The badges of each organisation in a language, as SVG. */
export const badgesOf = memoised((content: Content, locale: Locale) =>
  memoised((organisation: Organisation): Record<Scheme, string> => {
    // A tenth of a pixel is fine enough for letters of 14 pixels.
    const draw = (scheme: Scheme) => toLighterSvg(drawBadge(badgeWords(content, organisation, locale), scheme), 1);
    return { light: draw('light'), dark: draw('dark') };
  }),
);

/** The badge as HTML (Living Standard) to paste into another page; it leads to the profile, whatever the language of its reader. */
export function badgeToPaste(content: Content, organisation: Organisation, locale: Locale, scheme: Scheme): string {
  const { url } = content.site;
  const { id } = organisation;
  const words = badgeWords(content, organisation, locale);
  return toHtml(
    h('a', { href: absolute(url, shortAddress(id)) }, [
      h('img', {
        src: absolute(url, badgeAddress(locale, id, scheme)),
        ...badgeSize(words),
        alt: inWords(words),
      }),
    ]),
  );
}
