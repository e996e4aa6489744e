/** Writes one line: fields and a message, or only a message. */
interface WriteLine {
  (fields: object, message: string): void;
  (message: string): void;
}

/**
 * The logger interface that most of the program uses. The program's own log (telemetry/log) implements it, and so does
 * any pino logger.
 */
export interface Logger {
  readonly info: WriteLine;
  readonly warn: WriteLine;
  readonly error: WriteLine;
}
