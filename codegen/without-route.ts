import { BuildError, type Problem } from './build-error.ts';
import type { Operation, RpcWithoutRoute, Service } from './model.ts';
import type { RulesFile } from './rules.ts';

/**
 * The rpcs that have no route, each with its reason. A rules file that gives reasons has to give one for each, and none
 * for an rpc with a route.
 * @throws BuildError
 */
export function withoutRoute(
  services: readonly Service[],
  operations: readonly Operation[],
  { withoutRoute: reasons }: RulesFile,
): readonly RpcWithoutRoute[] {
  const served = new Set(operations.map(({ service, rpc }) => `${service}.${rpc.name}`));
  const rpcs = services.flatMap(({ fullName, methods }) => methods.map((method) => ({ fullName, method })));
  const missing = rpcs.filter(({ fullName, method }) => !served.has(`${fullName}.${method.name}`));
  const problems: readonly Problem[] = [
    ...[...reasons].flatMap(([name, { place }]) =>
      served.has(name) ? [{ place, message: `${name} has a route, and a reason for having none` }] : [],
    ),
    ...missing.flatMap(({ fullName, method }) =>
      reasons.size === 0 || reasons.has(`${fullName}.${method.name}`)
        ? []
        : [{ place: method.place, message: `${method.name} has no route: give it one in the rules file, or a reason` }],
    ),
  ];
  if (problems.length > 0) throw new BuildError(problems);
  return missing.map(({ fullName, method }) => ({
    service: fullName,
    rpc: method.name,
    reason: reasons.get(`${fullName}.${method.name}`)?.reason,
  }));
}
