/** An error whose message says what is wrong and what to do; Astro would print a stack trace, which helps nobody with it. */
export class UserError extends Error {
  override stack = '';
}
