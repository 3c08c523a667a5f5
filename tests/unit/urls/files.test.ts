import { expect, test } from 'vitest';
import {
  calendarAddress,
  dataAddress,
  feedAddress,
  markdownAddress,
  pressFileAddress,
  securityAddress,
  socialCardAddress,
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
  ['a file for the press', pressFileAddress('fi', 'announcement.pdf'), '/fi/press/announcement.pdf'],
  ['the picture of a shared page', socialCardAddress('fi', 'programme'), '/social/fi/programme.png'],
  ['a page as Markdown', markdownAddress('/fi/announcement/'), '/fi/announcement/index.md'],
])('the address of %s', (_, address, expected) => {
  expect(address).toBe(expected);
});
