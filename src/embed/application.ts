// What an application hands over, by shape: the types of Node, Express, Fastify and pino all have it, and none of them
// has to be installed.

/** A request: Node's, or an extension of it. */
export interface ProxyRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Node's ServerResponse, or an extension of it. */
export interface ProxyResponse {
  readonly headersSent: boolean;
}

/** Any pino logger, Fastify's `app.log`, or `console`. */
export interface ProxyLog {
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
}

/** TLS to Temporal. Certificates and keys are PEM, as text or bytes. */
export interface ProxyTls {
  /** Authorities that sign the server's certificate; default: those that Node trusts. */
  readonly ca?: string | Uint8Array | undefined;
  /** Client certificate. */
  readonly cert?: string | Uint8Array | undefined;
  /** Its private key. */
  readonly key?: string | Uint8Array | undefined;
  /** Name to send (SNI) and to expect in the server's certificate; default: the host of the address. */
  readonly serverName?: string | undefined;
  /** True to skip verification of the server's certificate, which allows man-in-the-middle attacks. */
  readonly unverified?: boolean | undefined;
}
