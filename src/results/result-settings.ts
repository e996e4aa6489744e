export interface ResultSettings {
  /** The longest wait that a caller may ask for, in milliseconds. */
  readonly maxWaitMs: number;
}
