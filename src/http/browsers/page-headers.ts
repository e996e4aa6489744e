import type { RequestHandler } from 'express';
import helmet from 'helmet';

const PERMISSIONS = 'camera=(), geolocation=(), microphone=()';

/**
 * The headers of the page for people. It needs nothing from elsewhere and may reach nothing else; style attributes are
 * the one exception, since the library that draws the page sets them. Strict-Transport-Security would speak for the
 * whole host and all that is on it: that is left to whoever runs the host.
 */
export function pageHeaders(): RequestHandler {
  const own = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
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
