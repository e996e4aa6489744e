import * as z from 'zod';
import { fail, mapAll } from './build-error.ts';
import { checkMethod, HTTP_METHODS, type HttpRule } from './http-rule.ts';
import type { Fill, FilterSet, Place, Service } from './model.ts';
import { readYaml } from './yaml-source.ts';

/** What rules.yaml adds to the annotations of one rpc. */
export interface RpcRules {
  readonly place: Place;
  readonly http: readonly HttpRule[];
  /** Not looked up in the response yet. */
  readonly success: { readonly place: Place; readonly rule: SuccessRule } | undefined;
  readonly fills: readonly { readonly place: Place; readonly fill: Fill }[];
  /** Fields of the response that are not looked up yet. */
  readonly written: NamedField | undefined;
  readonly etag: NamedField | undefined;
  readonly filters: (FilterSet & { readonly place: Place }) | undefined;
  /** Its routes exist, but are left out of the document. */
  readonly hidden: boolean;
}

interface NamedField {
  readonly name: string;
  readonly place: Place;
}

export type SuccessRule = z.infer<typeof successSchema>;

/** Rules by full name of the rpc (`temporal.api.workflowservice.v1.WorkflowService.UpdateNamespace`). */
export type Rules = ReadonlyMap<string, RpcRules>;

/** The whole of rules.yaml. */
export interface RulesFile {
  readonly rpcs: Rules;
  /** Why an rpc has no route, by full name of the rpc, in the order of the file. */
  readonly withoutRoute: ReadonlyMap<string, { readonly reason: string; readonly place: Place }>;
}

export const NO_RULES: RulesFile = { rpcs: new Map(), withoutRoute: new Map() };

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
const filterSchema = z.union(
  [
    z.strictObject({ after: z.string() }),
    z.strictObject({ before: z.string() }),
    z.strictObject({ status: z.string(), of: z.string() }),
  ],
  'must be a search attribute, after, before, or status and of',
);
const rulesSchema = z.strictObject({
  rpcs: z
    .record(
      z.string(),
      z.strictObject({
        http: z.array(httpSchema).optional(),
        success: successSchema.optional(),
        fills: z.strictObject({ identity: paths, 'request-id': paths, namespace: paths }).partial().optional(),
        written: z.string().optional(),
        etag: z.string().optional(),
        filters: z.string().optional(),
      }),
    )
    .default({}),
  filters: z
    .record(
      z.string(),
      z.strictObject({ query: z.string(), parameters: z.record(z.string(), z.union([z.string(), filterSchema])) }),
    )
    .default({}),
  without_route: z.record(z.string(), z.array(z.string())).default({}),
  hidden: z.array(z.string()).default([]),
});

/**
 * Reads rules.yaml. Rpcs go by `Service.Rpc` or by the full name.
 * @param name the file as errors name it
 * @throws BuildError for every mistake that needs no look into messages, at its line
 */
export function readRules(file: string, name: string, services: readonly Service[]): RulesFile {
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
      ...answerRulesOf(entry, at, placeOf),
      filters:
        entry.filters === undefined
          ? undefined
          : filterSetOf(entry.filters, value.filters, placeOf([...at, 'filters'])),
      hidden: hidden.has(fullName),
    });
  });
  for (const fullName of hidden) {
    if (rules.has(fullName)) continue;
    const none = { success: undefined, written: undefined, etag: undefined, filters: undefined };
    rules.set(fullName, { place: placeOf(['hidden']), http: [], ...none, fills: [], hidden: true });
  }
  const withoutRoute = new Map<string, { readonly reason: string; readonly place: Place }>();
  for (const [reason, names] of Object.entries(value.without_route)) {
    for (const [index, rpc] of names.entries()) {
      const place = placeOf(['without_route', reason, index]);
      withoutRoute.set(find(rpc, place), { reason, place });
    }
  }
  return { rpcs: rules, withoutRoute };
}

function answerRulesOf(
  { written, etag }: { readonly written?: string | undefined; readonly etag?: string | undefined },
  at: readonly (string | number)[],
  placeOf: (path: readonly PropertyKey[]) => Place,
): Pick<RpcRules, 'written' | 'etag'> {
  const named = (key: string, name: string | undefined) =>
    name === undefined ? undefined : { name, place: placeOf([...at, key]) };
  return { written: named('written', written), etag: named('etag', etag) };
}

type FilterRules = z.infer<typeof rulesSchema>['filters'];

function filterSetOf(name: string, sets: FilterRules, place: Place): NonNullable<RpcRules['filters']> {
  const set = sets[name] ?? fail(place, `there are no filters ${name}`);
  const parameters = Object.entries(set.parameters).map(([parameter, rule]): FilterSet['parameters'][number] => {
    if (typeof rule === 'string') return { name: parameter, attribute: rule, kind: 'text', values: undefined };
    if ('status' in rule) return { name: parameter, attribute: rule.status, kind: 'status', values: rule.of };
    if ('after' in rule) return { name: parameter, attribute: rule.after, kind: 'after', values: undefined };
    return { name: parameter, attribute: rule.before, kind: 'before', values: undefined };
  });
  return { place, name, query: set.query, parameters };
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
