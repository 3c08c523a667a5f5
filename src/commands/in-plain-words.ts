import { sentenceOf } from './sentence-of.ts';

/**
 * Prints any uncaught error as a sentence without a stack trace and exits with code 1. Every command imports this first, so that
 * it also covers errors while other modules are loaded.
 */
process.on('uncaughtException', (error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});
