import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtPages, fileOf, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { samplePages } from '../support/sample.ts';
import { sites, thisSite } from '../support/sites.ts';

const has = (command: string) => !spawnSync(command, ['-version']).error;

const browsers = [
  { command: 'w3m', args: ['-dump', '-T', 'text/html', '-cols', '80'] },
  { command: 'lynx', args: ['-dump', '-nolist', '-width=80', '-display_charset=utf-8', '-assume_charset=utf-8'] },
];

/** The words of a text, without line breaks and the marks of a text browser, such as ^ for raised letters. */
const wordsOf = (text: string) =>
  text.replaceAll(/\(BUTTON\)|\[[^\]]*\]|\^|[\s\u00ad\u00a0\u202f]+/g, ' ').replaceAll(' ', '');

test.for(browsers)(
  '$command shows every heading and every paragraph of a page of each kind',
  ({ command, args }, { skip }) => {
    if (!has(command)) return skip(`No ${command} on this machine: apt install ${command}.`);
    const missing = samplePages(thisSite).flatMap((address) => {
      const { stdout } = spawnSync(command, [...args, fileOf(thisSite, address)], { encoding: 'utf8' });
      const shown = wordsOf(stdout);
      const elements = elementsOfPage(servedAt(thisSite, address));
      return ['h1', 'h2', 'h3', 'p']
        .flatMap((name) => findAll(elements, name))
        .filter(({ text }) => !shown.includes(wordsOf(text)))
        .map(({ text }) => `${address} ${text.trim().slice(0, 60)}`);
    });
    expect(missing).toEqual([]);
  },
);

test.each(sites)('without a style sheet the pages of $name name everything that can be used', (site) => {
  const nameless = builtPages(site).flatMap((address) => {
    const elements = elementsOfPage(servedAt(site, address));
    return [...findAll(elements, 'a'), ...findAll(elements, 'button')]
      .filter(({ text, within, attributes }) => text.trim() === '' && within.length === 0 && 'href' in attributes)
      .map(({ attributes }) => `${address} ${attributes.href ?? ''}`);
  });
  expect(nameless).toEqual([]);
});

test.each(sites)(
  'hidden elements of $name have no words, which text browsers would show, but for the buttons that copy',
  (site) => {
    const hidden = builtPages(site).flatMap((address) =>
      elementsOfPage(servedAt(site, address))
        .filter(({ attributes }) => 'hidden' in attributes && !('data-copy' in attributes))
        .map(({ name, text }) => `${address} ${name} ${text.trim()}`),
    );
    expect(hidden).toContain('/en/search/ button ');
    expect(hidden.filter((element) => !element.endsWith(' '))).toEqual([]);
  },
);
