import type { ServerResponse } from 'node:http';
import { ContentError, loadContent } from '../load.ts';

/** The report on the content of a folder; undefined when it is in order. */
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

/** Answers with the report of the terminal, on a page that looks again every other second. */
export function showReport(report: string, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', refresh: '2' });
  response.end(`<!doctype html><html lang="en"><title>Problems in the content</title><pre>${escaped(report)}</pre>`);
}
