import type { Calling } from '../../operation/call.ts';
import type { Receiving } from '../../operation/receive.ts';
import type { Replying } from '../../operation/reply.ts';
import type { Config } from '../config/load.ts';
import { bodySettings } from './body-settings.ts';

export interface OperationSettings {
  readonly receiving: Receiving;
  readonly calling: Pick<Calling, 'forwardHeaders' | 'trustedProxies'>;
  readonly replying: Replying;
}

/** The settings of the steps of an operation, according to the options. */
export function operationSettings(config: Config): OperationSettings {
  return {
    receiving: {
      ...bodySettings(config),
      timeoutMs: config.timeout,
      unknownQuery: config.unknownQuery,
      identity: config.identity,
    },
    calling: { forwardHeaders: config.forwardHeaders, trustedProxies: config.trustedProxies },
    replying: { successStatus: config.successStatus },
  };
}
