import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { isServed, servedAt } from '../support/built.ts';
import { elementsOfFragment, elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

/** A response of type rich (oEmbed 1.0, section 2.3.4). */
const richResponse = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  additionalProperties: false,
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string', minLength: 1 },
    author_name: { type: 'string', minLength: 1 },
    author_url: { type: 'string', pattern: '^https?://[^ ]+$' },
    provider_name: { type: 'string', minLength: 1 },
    provider_url: { type: 'string', pattern: '^https?://[^ ]+$' },
    cache_age: { type: 'integer', minimum: 0 },
    html: { type: 'string', minLength: 1 },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
};

const validate = new Ajv({ allErrors: true }).compile(richResponse);

describe.each(sites)('oEmbed of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const all = facts.locales.flatMap((locale) => organisations.map((organisation) => ({ ...organisation, locale })));

  test.each(all)('$id in $locale is found from its profile, valid, and frames a card that exists', (organisation) => {
    const { id, side, locale } = organisation;
    const profile = elementsOfPage(servedAt(site, `/${locale}/${side}/${id}/`));
    const [discovery, ...others] = findAll(profile, 'link', { rel: 'alternate', type: 'application/json+oembed' });
    expect(others).toEqual([]);
    expect(discovery?.attributes.href).toBe(`${facts.url}/oembed/${locale}/${id}.json`);

    const response: unknown = JSON.parse(servedAt(site, `/oembed/${locale}/${id}.json`));
    validate(response);
    expect(validate.errors).toBeNull();

    const { html, height } = response as { html: string; height: number };
    const [quote, link, frame, ...rest] = elementsOfFragment(html);
    expect([quote?.name, link?.name, frame?.name, rest]).toEqual(['blockquote', 'a', 'iframe', []]);
    expect(link?.attributes.href).toBe(`${facts.url}/${locale}/${side}/${id}/`);
    const { src = '', title, height: written } = frame?.attributes ?? {};
    expect(src.startsWith(`${facts.url}/`)).toBe(true);
    expect(isServed(site, src.slice(facts.url.length))).toBe(true);
    expect([title, written]).toEqual([`${organisation.names.short} · ${facts.name}`, String(height)]);
  });
});
