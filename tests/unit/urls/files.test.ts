import { expect, test } from 'vitest';
import {
  announcementAddress,
  calendarAddress,
  dataAddress,
  factSheetAddress,
  feedAddress,
  guideAddress,
  markdownAddress,
  securityAddress,
  vcardAddress,
} from '../../../src/urls/files.ts';

test.each([
  ['the event for calendars', calendarAddress('fi'), '/fi/event.ics'],
  [
    'the contact card of an organisation',
    vcardAddress('fi', { side: 'delegation', id: 'alder-house' }),
    '/fi/delegation/alder-house.vcf',
  ],
  ['what is new, as Atom', feedAddress('fi', 'xml'), '/fi/feed.xml'],
  ['what is new, as JSON Feed', feedAddress('fi', 'json'), '/fi/feed.json'],
  ['whom to tell about a fault of security', securityAddress, '/.well-known/security.txt'],
  ['open data', dataAddress('event.json'), '/api/event.json'],
  ['the announcement to take away', announcementAddress('fi', 'pdf'), '/fi/press/announcement.pdf'],
  ['the event on one page', factSheetAddress('fi'), '/fi/press/fact-sheet.pdf'],
  ['a page as Markdown', markdownAddress('/fi/announcement/'), '/fi/announcement/index.md'],
  ['what a language model reads first', guideAddress, '/llms.txt'],
])('the address of %s', (_, address, expected) => {
  expect(address).toBe(expected);
});
