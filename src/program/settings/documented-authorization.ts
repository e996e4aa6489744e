import type { Authorization } from '../../http/docs/instance.ts';
import type { Config } from '../config/load.ts';

/** What the document says about tokens; without an option for that, it requires one if no operation works without. */
export function documentedAuthorization({ authorization, authentication, openOperations }: Config): Authorization {
  return authorization ?? (authentication.size > 0 && openOperations.length === 0 ? 'bearer' : 'optional');
}
