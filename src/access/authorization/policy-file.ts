import { issueText } from '../../base/issue-text.ts';
import { readTomlFile } from '../../base/toml-file.ts';
import { watchFiles } from '../../base/watch-files.ts';
import type { GrantsOf } from './grant.ts';
import { policyGrants, policySchema, unknownName } from './policy.ts';

export interface PolicyEvents {
  readonly reloaded: (file: string) => void;
  /** The new file is invalid; the old policy stays in force. */
  readonly reloadFailed: (file: string, error: unknown) => void;
}

export interface LivePolicy {
  readonly grantsOf: GrantsOf;
  readonly close: () => void;
}

export interface PolicyOptions {
  readonly watchMs: number;
  /** Ids of all operations. */
  readonly operations: ReadonlySet<string>;
  readonly events: PolicyEvents;
}

/**
 * The policy of a TOML file, reloaded when the file changes.
 * @throws Error that names the file and the mistake
 */
export function openPolicy(file: string, { watchMs, operations, events }: PolicyOptions): LivePolicy {
  let grantsOf = readPolicy(file, operations);
  const watch = watchFiles([file], watchMs, () => {
    try {
      grantsOf = readPolicy(file, operations);
      events.reloaded(file);
    } catch (error) {
      events.reloadFailed(file, error);
    }
  });
  return { grantsOf: (caller) => grantsOf(caller), close: watch.close };
}

function readPolicy(file: string, operations: ReadonlySet<string>): GrantsOf {
  const { table, placeOf } = readTomlFile(file);
  const parsed = policySchema.safeParse(table, { error: issueText });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String) ?? [];
    throw new Error([placeOf(path), path.join('.'), issue?.message].filter((part) => part !== '').join(': '));
  }
  const unknown = unknownName(parsed.data, operations);
  if (unknown !== undefined)
    throw new Error(`${file}: expected a group or an operation, got ${JSON.stringify(unknown)}`);
  return policyGrants(parsed.data);
}
