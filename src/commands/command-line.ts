import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * Parses the options of a command.
 *
 * @param usage how the command is written, for the error
 * @throws Error with the usage when there is an option or an argument that the command does not know
 */
export function optionsOf<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return withUsage(usage, () => parseArgs({ options }).values);
}

/** Parses the positional arguments of a command that has no options. */
export function argumentsOf(usage: string): string[] {
  return withUsage(usage, () => parseArgs({ allowPositionals: true }).positionals);
}

function withUsage<T>(usage: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\.\s/);
    throw new Error(`${what}. Write: ${usage}`, { cause: error });
  }
}
