/** A mistake in how the program was started; the message is one line that names the option and where it was given. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
