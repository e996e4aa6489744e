import { IncomingMessage, ServerResponse } from 'node:http';
import { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import express, { type Express } from 'express';
import { ADDS_THEM, hasCommonHeaders, setCommonHeaders } from './common-headers.ts';

export interface ExpressApp {
  readonly app: Express;
  /**
   * From then on, every answer, including those in progress, asks its caller to switch connections (RFC 9112 section
   * 9.6).
   */
  readonly endConnections: () => void;
  /** For http.createServer. */
  readonly classes: {
    readonly IncomingMessage: typeof IncomingMessage;
    readonly ServerResponse: typeof ServerResponse;
  };
}

/**
 * An Express app whose requests and responses are created with Express's prototypes. Express sets the prototype of both
 * objects for each request, which costs more than everything else it does; if they have it already, that is free.
 */
export function createExpressApp(): ExpressApp {
  class Request extends IncomingMessage {}
  let isEnding = false;
  class Response<R extends IncomingMessage = IncomingMessage> extends ServerResponse<R> {
    /** Node calls this for every answer, even if a handler does not. */
    // biome-ignore lint/suspicious/noExplicitAny: the overloads of Node, with a reason phrase and without.
    override writeHead(status: number, ...rest: any[]): this {
      if (!hasCommonHeaders(rest[0])) setCommonHeaders(this as ServerResponse);
      if (isEnding) this.shouldKeepAlive = false;
      return super.writeHead(status, ...rest);
    }
  }
  Object.defineProperty(Response.prototype, ADDS_THEM, { value: true });
  Object.setPrototypeOf(Request.prototype, express.request);
  Object.setPrototypeOf(Response.prototype, express.response);
  return {
    app: bareApp(Request.prototype, Response.prototype),
    endConnections: () => {
      isEnding = true;
    },
    classes: { IncomingMessage: Request, ServerResponse: Response },
  };
}

export interface Http2App {
  readonly app: Express;
  readonly classes: {
    readonly Http2ServerRequest: typeof Http2ServerRequest;
    readonly Http2ServerResponse: typeof Http2ServerResponse;
  };
}

/** The same for HTTP/2, whose requests and responses do not extend the classes that Express knows. */
export function createHttp2App(): Http2App {
  class Request extends Http2ServerRequest {}
  class Response<R extends Http2ServerRequest = Http2ServerRequest> extends Http2ServerResponse<R> {}
  Object.defineProperties(Request.prototype, Object.getOwnPropertyDescriptors(express.request));
  Object.defineProperties(Response.prototype, Object.getOwnPropertyDescriptors(express.response));
  const requests = new WeakMap<object, unknown>();
  // Express assigns a property for which Node only has a getter.
  Object.defineProperty(Response.prototype, 'req', {
    get(this: object) {
      return requests.get(this);
    },
    set(this: object, request: unknown) {
      requests.set(this, request);
    },
  });
  return {
    app: bareApp(Request.prototype, Response.prototype),
    classes: { Http2ServerRequest: Request, Http2ServerResponse: Response },
  };
}

function bareApp(request: object, response: object): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.request = Object.assign(request, { app }) as unknown as typeof app.request;
  app.response = Object.assign(response, { app }) as unknown as typeof app.response;
  return app;
}
