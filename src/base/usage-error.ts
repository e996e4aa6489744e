/** A mistake in the program's options; the message is one line that names the option and its source. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
