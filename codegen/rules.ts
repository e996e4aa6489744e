import { z } from 'zod';
import { fail, mapAll } from './build-error.ts';
import { checkMethod, HTTP_METHODS, type HttpRule } from './http-rule.ts';
import type { Fill, Place, Service } from './model.ts';
import { readYaml } from './yaml-source.ts';

/** What rules.yaml adds to the annotations of one rpc. */
export interface RpcRules {
  readonly place: Place;
  readonly http: readonly HttpRule[];
  /** Not looked up in the response yet. */
  readonly success: { readonly place: Place; readonly rule: SuccessRule } | undefined;
  readonly fills: readonly { readonly place: Place; readonly fill: Fill }[];
  /** Its routes exist, but are left out of the document. */
  readonly hidden: boolean;
}

export type SuccessRule = z.infer<typeof successSchema>;

/** Rules by full name of the rpc (`temporal.api.workflowservice.v1.WorkflowService.UpdateNamespace`). */
export type Rules = ReadonlyMap<string, RpcRules>;

const path = z.string().min(1);
const httpSchema = z
  .strictObject({
    get: path,
    put: path,
    post: path,
    delete: path,
    patch: path,
    custom: z.strictObject({ kind: path, path }),
    body: path,
    response_body: path,
  })
  .partial()
  .refine(
    (rule) => [...HTTP_METHODS, 'custom' as const].filter((method) => rule[method] !== undefined).length === 1,
    'needs exactly one method',
  );

const successSchema = z.union(
  [
    z.union([z.literal(200), z.literal(201), z.literal(202)]),
    z.strictObject({ accepted_until: z.string() }),
    z.strictObject({ created_or_existing: z.strictObject({ started: z.string(), status: z.string().optional() }) }),
  ],
  'must be 200, 201, 202, accepted_until or created_or_existing',
);

const paths = z.union([z.string(), z.array(z.string())], 'must be a field path or a list of them');
const rulesSchema = z.strictObject({
  rpcs: z
    .record(
      z.string(),
      z.strictObject({
        http: z.array(httpSchema).optional(),
        success: successSchema.optional(),
        fills: z.strictObject({ identity: paths, 'request-id': paths, namespace: paths }).partial().optional(),
      }),
    )
    .default({}),
  hidden: z.array(z.string()).default([]),
});

/**
 * Reads rules.yaml. Rpcs go by `Service.Rpc` or by the full name.
 * @param name the file as errors name it
 * @throws BuildError for every mistake that needs no look into messages, at its line
 */
export function readRules(file: string, name: string, services: readonly Service[]): Rules {
  const { value, placeOf } = readYaml(file, name, rulesSchema);
  const rpcs = rpcNames(services);
  const find = (rpc: string, place: Place): string => {
    const found = rpcs.get(rpc) ?? [];
    if (found.length > 1) fail(place, `there are ${found.length} rpcs ${rpc}, use the full name`);
    return found[0] ?? fail(place, `there is no rpc ${rpc}`);
  };

  const hidden = new Set(mapAll(value.hidden.entries(), ([index, rpc]) => find(rpc, placeOf(['hidden', index]))));
  const rules = new Map<string, RpcRules>();
  mapAll(Object.entries(value.rpcs), ([rpc, entry]) => {
    const at = ['rpcs', rpc];
    const place = placeOf(at);
    const fullName = find(rpc, place);
    if (rules.has(fullName)) fail(place, `${rpc} has rules twice`);
    rules.set(fullName, {
      place,
      http: (entry.http ?? []).map((rule, index): HttpRule => {
        const { custom, body, response_body: responseBody } = rule;
        const key = HTTP_METHODS.find((candidate) => rule[candidate] !== undefined);
        const place = placeOf([...at, 'http', index, key ?? 'custom']);
        const method = key?.toUpperCase() ?? custom?.kind ?? '';
        checkMethod(method, place);
        const path = key === undefined ? custom?.path : rule[key];
        return { method, path: path ?? '', body, responseBody, place };
      }),
      success: entry.success && { place: placeOf([...at, 'success']), rule: entry.success },
      fills: fillSources.flatMap((source) =>
        [entry.fills?.[source] ?? []].flat().map((fieldPath, index) => ({
          place: placeOf([...at, 'fills', source, index]),
          fill: { source, fieldPath: fieldPath.split('.') },
        })),
      ),
      hidden: hidden.has(fullName),
    });
  });
  for (const fullName of hidden) {
    if (rules.has(fullName)) continue;
    rules.set(fullName, { place: placeOf(['hidden']), http: [], success: undefined, fills: [], hidden: true });
  }
  return rules;
}

const fillSources = ['identity', 'request-id', 'namespace'] as const satisfies readonly Fill['source'][];

function rpcNames(services: readonly Service[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const service of services) {
    const short = service.fullName.split('.').at(-1) ?? '';
    for (const { name } of service.methods) {
      const fullName = `${service.fullName}.${name}`;
      for (const key of new Set([fullName, `${short}.${name}`])) names.set(key, [...(names.get(key) ?? []), fullName]);
    }
  }
  return names;
}
