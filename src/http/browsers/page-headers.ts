import type { RequestHandler } from 'express';
import helmet from 'helmet';

const PERMISSIONS = 'camera=(), geolocation=(), microphone=()';

/**
 * The headers of the documentation page. The page loads only its own files and connects only to the proxy, and its
 * script cannot turn text into HTML, whatever a document says. Strict-Transport-Security covers a whole host, so it is
 * left to the operator.
 */
export function pageHeaders(): RequestHandler {
  const own = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  return (req, res, next) => {
    res.setHeader('Permissions-Policy', PERMISSIONS);
    own(req, res, next);
  };
}
