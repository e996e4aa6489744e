export interface BodyOptions {
  /** Largest body in bytes, as it arrives and after each decompression. */
  readonly limit: number;
  /** How long no byte of the body may arrive, in milliseconds. */
  readonly stallMs: number;
}
