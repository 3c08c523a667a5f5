import type { ServerResponse } from 'node:http';
import { ContentError, loadContent } from '../load.ts';

/** The problems of a content folder as one report; undefined when there are none. */
export function reportOn(folder: string): string | undefined {
  try {
    loadContent(folder);
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Responds with the report as an HTML page that reloads every two seconds. */
export function showReport(report: string, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', refresh: '2' });
  response.end(`<!doctype html><html lang="en"><title>Problems in the content</title><pre>${escaped(report)}</pre>`);
}
