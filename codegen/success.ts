import { fail } from './build-error.ts';
import type { Field, Message, Method, Success } from './model.ts';
import type { RpcRules } from './rules.ts';

/**
 * The success status of an rpc (contract section 3): the rules file's, else by the rpc's name, so that new rpcs need
 * no rule.
 * @throws BuildError for a field that the response does not have
 */
export function successOf(method: Method, response: Message, rules: RpcRules | undefined): Success {
  const { success } = rules ?? {};
  if (success === undefined) return byName(method.name, response);
  const { rule, place } = success;
  const field = (name: string): Field =>
    response.fields.find((candidate) => candidate.name === name) ??
    fail(place, `${response.fullName} has no field ${name}`);

  if (typeof rule === 'number') return { kind: 'fixed', status: rule };
  if ('accepted_until' in rule) return { kind: 'accepted-until', outcomeField: field(rule.accepted_until).name };
  const { started, status } = rule.created_or_existing;
  if (!isBool(field(started))) fail(place, `${started} of ${response.fullName} is no bool`);
  return {
    kind: 'created-or-existing',
    startedField: started,
    statusField: status === undefined ? undefined : field(status).name,
  };
}

function byName(rpc: string, response: Message): Success {
  if (/^(?:Register|Create|Start|SignalWithStart)(?![a-z])/.test(rpc)) {
    const started = response.fields.find((field) => field.name === 'started' && isBool(field));
    if (started === undefined) return { kind: 'fixed', status: 201 };
    const status = response.fields.find((field) => field.name === 'status' && field.cardinality === 'singular');
    return { kind: 'created-or-existing', startedField: started.name, statusField: status?.name };
  }
  const later = /^(?:RequestCancel|Cancel|Signal|Deprecate)(?![a-z])/.test(rpc);
  return { kind: 'fixed', status: later ? 202 : 200 };
}

function isBool({ type, cardinality }: Field): boolean {
  return cardinality === 'singular' && type.kind === 'scalar' && type.scalar === 'bool';
}
