import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * The options that were typed behind the name of a command.
 *
 * @param usage how the command is written
 * @throws Error that says so when something was typed that the command does not know
 */
export function optionsOf<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return refusing(usage, () => parseArgs({ options }).values);
}

/** The words that were typed behind the name of a command that knows no options. */
export function wordsOf(usage: string): string[] {
  return refusing(usage, () => parseArgs({ allowPositionals: true }).positionals);
}

function refusing<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\.\s/);
    throw new Error(`${what}. Write: ${usage}`, { cause: error });
  }
}
