import type { Logger } from '../base/logger.ts';
import type { RequestLog } from '../telemetry/log/request-log.ts';
import type { ProxyLog } from './application.ts';

/** More than an application has to have: pino's loggers have it. */
interface FullLog extends ProxyLog {
  readonly debug?: (fields: object, message: string) => void;
  readonly isLevelEnabled?: (level: string) => boolean;
}

const nothing = (): void => undefined;

/** Of an application that gave none: only errors, which nobody else reports. */
const ERRORS_ONLY: FullLog = {
  info: nothing,
  warn: nothing,
  error: (fields, message) => console.error(`temporal-http: ${message}`, fields),
  isLevelEnabled: () => false,
};

/** The log of the proxy's parts, which writes to that of an application. */
export function embeddedLog(given: ProxyLog = ERRORS_ONLY): Logger & RequestLog {
  const log: FullLog = given;
  const level =
    (write: (fields: object, message: string) => void) =>
    (fields: object | string, message = ''): void =>
      typeof fields === 'string' ? write({}, fields) : write(fields, message);
  return {
    info: level((fields, message) => log.info(fields, message)),
    warn: level((fields, message) => log.warn(fields, message)),
    error: level((fields, message) => log.error(fields, message)),
    debug: level((fields, message) => log.debug?.(fields, message)),
    isLevelEnabled: (name) => log.isLevelEnabled?.(name) ?? name !== 'debug',
  };
}
