/** Node gives errors of the system a code; Astro gives the problems of its settings as issues of Zod. */
type SystemError = NodeJS.ErrnoException & { port?: number; issues?: { message: string }[] };

/** What an error code of the operating system means for whoever runs a command. */
const causes: Record<string, (error: SystemError) => string> = {
  EACCES: (error) => forbidden(error),
  EADDRINUSE: ({ port }) => `Port ${port} is taken by another program. Set PORT to another one, or end that program.`,
  EDQUOT: () => 'The disk is full. Make room, and start again.',
  // As fs.cpSync calls a full disk.
  EIO: () => 'A file could not be written. Make room on the disk, or see whether it is sound, and start again.',
  EMFILE: () => 'Too many files are open on this machine. End other programs, and start again.',
  ENOENT: ({ path }) => `${path} is missing.`,
  ENOSPC: () => 'The disk is full. Make room, and start again.',
  EPERM: (error) => forbidden(error),
  EROFS: ({ path }) => `${path ?? 'The disk'} can only be read. Choose another folder.`,
};

const forbidden = ({ syscall, port, path }: SystemError) =>
  syscall === 'listen'
    ? `Port ${port} is not for everybody. Set PORT to one above 1023.`
    : `${path ?? 'A file'} may not be read or written. Change its permissions.`;

/** An error as a sentence for whoever runs a command: what its system code means, or else its message. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code: given, issues }: SystemError = error;
  if (issues) return issues.map(({ message }) => message).join(' ');
  const code = given ?? /\b(E[A-Z]{2,})[:,] /.exec(error.message)?.[1];
  return (code && causes[code]?.(error)) ?? error.message;
}
