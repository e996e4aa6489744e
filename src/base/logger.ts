/** Writes one line: fields, then a message in words; or the message alone. */
interface WriteLine {
  (fields: object, message: string): void;
  (message: string): void;
}

/** What most of the program needs of a log. The program's own log (telemetry/log) is one, and so is any pino logger. */
export interface Logger {
  readonly info: WriteLine;
  readonly warn: WriteLine;
  readonly error: WriteLine;
}
