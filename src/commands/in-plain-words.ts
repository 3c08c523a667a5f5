import { sentenceOf } from './sentence-of.ts';

/**
 * Every command imports this before anything else: whatever goes wrong, even while a module is loaded, is told in a sentence
 * without a stack trace, with exit code 1.
 */
process.on('uncaughtException', (error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});
