import * as z from 'zod';
import type { Caller } from '../caller.ts';
import type { Action, Grant, GrantsOf } from './grant.ts';
import { GROUPS } from './operation-group.ts';

const names = z.array(z.string().min(1));

/** Rules only allow; there are no deny rules. Names may end with `*`. */
const rule = z.strictObject({
  /** Names of API keys, subjects of tokens. Default: every authenticated caller. */
  subjects: names.default(['*']),
  /** Claims that the token must have: the value itself, or a list that contains it. */
  claims: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  namespaces: names.default([]),
  /** True if the rule also covers operations without a namespace. */
  system: z.boolean().default(false),
  /**
   * `read`, `write`, `admin`, `worker`, or operations by id. A group does not include the groups below it. Of the
   * catalogue, `workflow:NAME:start` and what else an entry has; there, a rule without namespaces holds in all.
   */
  allow: names,
});

export const policySchema = z.strictObject({ rule: z.array(rule) });

export type Policy = z.output<typeof policySchema>;

type Rule = Policy['rule'][number];

/** The catalogue can change while the program runs, so that its names are not checked. */
const ENTRY = /^workflow:(\*|[a-z0-9-]+:(\*|start|read|events|cancel|terminate|(signal|query|update):(\*|[\w.-]+)))$/;

/** The first name in the policy that is neither a group nor an operation; undefined if all are known. */
export function unknownName(policy: Policy, operations: ReadonlySet<string>): string | undefined {
  const known = (name: string) => (GROUPS as readonly string[]).includes(name) || name === 'worker' || ENTRY.test(name);
  return policy.rule.flatMap(({ allow }) => allow).find((name) => !known(name) && !operations.has(name));
}

/** The grants of a policy. */
export function policyGrants(policy: Policy): GrantsOf {
  const rules = policy.rule.map((each) => ({ isFor: (caller: Caller) => isFor(each, caller), grant: grantOf(each) }));
  return (caller) => rules.flatMap(({ isFor: applies, grant }) => (applies(caller) ? [grant] : []));
}

function isFor({ subjects, claims }: Rule, caller: Caller): boolean {
  if (!subjects.some((pattern) => matches(pattern, caller.subject))) return false;
  return Object.entries(claims).every(([name, wanted]) => {
    const claim = Object.hasOwn(caller.claims, name) ? caller.claims[name] : undefined;
    return Array.isArray(claim) ? claim.includes(wanted) : claim === wanted;
  });
}

function grantOf({ namespaces, system, allow }: Rule): Grant {
  const allowed = new Set(allow);
  const entries = allow.filter((name) => ENTRY.test(name));
  const allowsEntry = ({ entry }: Action) => entry !== undefined && entries.some((pattern) => matches(pattern, entry));
  return {
    reaches: (namespace, action) => {
      if (namespace === '') return system;
      return (
        namespaces.some((pattern) => matches(pattern, namespace)) || (namespaces.length === 0 && allowsEntry(action))
      );
    },
    allows: (action) => {
      const { operation, group, forWorkers } = action;
      const isAllowed = allowed.has(group) || allowed.has(operation) || (forWorkers && allowed.has('worker'));
      return isAllowed || allowsEntry(action);
    },
  };
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
