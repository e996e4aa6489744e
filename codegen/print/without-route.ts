import type { Model } from '../model.ts';

/** Prints the page that lists the rpcs without a route, by reason. */
export function printWithoutRoute({ services, withoutRoute }: Model): string {
  const total = services.reduce((sum, { methods }) => sum + methods.length, 0);
  const names = services.map(({ fullName }) => fullName.slice(fullName.lastIndexOf('.') + 1)).join(' and ');
  const reasons = new Map<string, string[]>();
  for (const { rpc, reason = 'no reason is given' } of withoutRoute) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), `\`${rpc}\``]);
  }
  const rows = [...reasons].map(([reason, rpcs]) => `| ${rpcs.join(', ')} | ${reason} |`);
  return [
    '<!-- Printed by codegen/main.ts from proto/rules.yaml. Do not edit. -->',
    '',
    '# Rpcs without a route',
    '',
    `${total - withoutRoute.length} of the ${total} rpcs of ${names} have a route. These do not:`,
    '',
    '| Rpcs | Why |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}
