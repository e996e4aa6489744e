import * as z from 'zod';
import { issueText } from '../../../src/base/issue-text.ts';
import { BuildError } from '../../build-error.ts';
import type { Field, Model, Place } from '../../model.ts';
import { schemaProblems } from '../../yaml-source.ts';
import { bindingKey, publishedBindings, variables } from './bindings.ts';

const titledExamples = z.record(z.string(), z.strictObject({ summary: z.string(), value: z.unknown() }));

const bindingOverlay = z.strictObject({
  operationId: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/)
    .optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  deprecated: z.literal(true).optional(),
});

const operationOverlay = bindingOverlay.omit({ operationId: true }).extend({
  tag: z.string().optional(),
  /** `false` leaves out the rpc's comment, where that is wrong. */
  comment: z.literal(false).optional(),
  /** Fields of the request, dotted lowerCamelCase, without which the server refuses the call. */
  required: z.array(z.string()).optional(),
  /** Bodies beside the recorded one. */
  bodies: titledExamples.optional(),
  /** What next calls can take from a success: parameters of another operation as runtime expressions. */
  links: z
    .record(
      z.string(),
      z.strictObject({
        operationId: z.string(),
        description: z.string(),
        parameters: z.record(z.string(), z.string()),
      }),
    )
    .optional(),
  /** True for samples in several languages. */
  samples: z.literal(true).optional(),
  /** By method and path (`PUT /api/v1/namespaces/{namespace}`): what differs for one of several bindings. */
  bindings: z.record(z.string(), bindingOverlay).optional(),
});

const overlaySchema = z.strictObject({
  info: z.strictObject({ title: z.string().optional(), description: z.string().optional() }).optional(),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string(), docs: z.url().optional() })).default([]),
  /** By rpc, in lowerCamelCase. */
  operations: z.record(z.string(), operationOverlay).default({}),
  /** Schema names that callers have to type, by the name that would be made otherwise. */
  names: z.record(z.string(), z.string().regex(/^[A-Z][A-Za-z0-9]*$/)).default({}),
  /** Examples of errors, by status. */
  errors: z.record(z.string().regex(/^[45]\d\d$/), titledExamples).default({}),
  /** Messages, or packages of messages, that the details of errors hold. */
  errorDetails: z.array(z.string()).default([]),
  /** What a field means wherever it has no comment, by its JSON name or by the name of its path parameter. */
  fields: z.record(z.string(), z.string()).default({}),
  /** By full name; `fields` by their JSON names. These words stand in place of the comments of the .proto files. */
  messages: z
    .record(
      z.string(),
      z.strictObject({ description: z.string().optional(), fields: z.record(z.string(), z.string()).default({}) }),
    )
    .default({}),
  /** By full name; `values` by their names. These words stand in place of the comments of the .proto files. */
  enums: z
    .record(
      z.string(),
      z.strictObject({ description: z.string().optional(), values: z.record(z.string(), z.string()).default({}) }),
    )
    .default({}),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type OperationOverlay = z.infer<typeof operationOverlay>;

/** Where the part of the overlay at `path` stands. */
export type OverlayPlace = (path: readonly PropertyKey[]) => Place;

/**
 * Checks the words that are written by hand against the model.
 * @throws BuildError with every entry that is malformed or fits nothing in the model, at its place.
 */
export function readOverlay(
  value: unknown,
  model: Model,
  placeOf: OverlayPlace = () => ({ file: 'overlay', line: 1 }),
): Overlay {
  const parsed = overlaySchema.safeParse(value ?? {}, { error: issueText });
  if (!parsed.success) throw new BuildError(schemaProblems(parsed.error, value, placeOf));
  const overlay = parsed.data;
  const problems = [...tagMistakes(overlay), ...operationMistakes(overlay, model), ...wordMistakes(overlay, model)];
  if (problems.length > 0) {
    throw new BuildError(problems.map(({ path, message }) => ({ place: placeOf(path), message })));
  }
  return overlay;
}

interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function tagMistakes({ tags }: Overlay): readonly Mistake[] {
  return tags.flatMap(({ name }, index) =>
    tags.findIndex((tag) => tag.name === name) < index
      ? [{ path: ['tags', index, 'name'], message: `the tag "${name}" stands there twice` }]
      : [],
  );
}

function operationMistakes({ operations, tags }: Overlay, model: Model): readonly Mistake[] {
  const known = new Map(model.operations.map((operation) => [operation.id, operation]));
  return Object.entries(operations).flatMap(([id, entry]): readonly Mistake[] => {
    const operation = known.get(id);
    const path = ['operations', id];
    if (operation === undefined) return [{ path, message: `there is no operation ${id}` }];
    const bindings = new Set(publishedBindings(operation).map(bindingKey));
    const { requestType } = operation.rpc;
    return [
      ...(entry.tag === undefined || tags.some(({ name }) => name === entry.tag)
        ? []
        : [{ path: [...path, 'tag'], message: `${id} has the unknown tag "${entry.tag}"` }]),
      ...Object.keys(entry.bindings ?? {})
        .filter((key) => !bindings.has(key))
        .map((key) => ({ path: [...path, 'bindings', key], message: `${id} has no published binding "${key}"` })),
      ...[...(entry.required ?? []).entries()]
        .filter(([, field]) => !isField(model, requestType, field))
        .map(([index, field]) => ({
          path: [...path, 'required', index],
          message: `${requestType} has no field "${field}"`,
        })),
    ];
  });
}

/** Words for what is not in the model (any more). */
function wordMistakes({ fields, messages, enums, errorDetails }: Overlay, model: Model): readonly Mistake[] {
  const names = new Set([
    ...[...model.messages.values()].flatMap((each) => each.fields.map(({ jsonName }) => jsonName)),
    ...model.operations
      .flatMap(publishedBindings)
      .flatMap(variables)
      .map(({ parameter }) => parameter),
  ]);
  const types = [...model.messages.values()];
  return [
    ...[...errorDetails.entries()]
      .filter(([, name]) => !types.some((each) => each.fullName === name || each.package === name))
      .map(([index, name]) => ({ path: ['errorDetails', index], message: `there is no message or package ${name}` })),
    ...Object.keys(fields)
      .filter((name) => !names.has(name))
      .map((name) => ({ path: ['fields', name], message: `nothing has a field "${name}"` })),
    ...Object.entries(messages).flatMap(([name, words]): readonly Mistake[] => {
      const message = model.messages.get(name);
      if (message === undefined) return [{ path: ['messages', name], message: `there is no message ${name}` }];
      return Object.keys(words.fields)
        .filter((field) => !isField(model, name, field))
        .map((field) => ({ path: ['messages', name, 'fields', field], message: `${name} has no field "${field}"` }));
    }),
    ...Object.entries(enums).flatMap(([name, words]): readonly Mistake[] => {
      const declared = model.enums.get(name);
      if (declared === undefined) return [{ path: ['enums', name], message: `there is no enum ${name}` }];
      return Object.keys(words.values)
        .filter((value) => !declared.values.some((each) => each.name === value))
        .map((value) => ({ path: ['enums', name, 'values', value], message: `${name} has no value "${value}"` }));
    }),
  ];
}

function isField(model: Model, messageName: string, path: string): boolean {
  let type: string | undefined = messageName;
  for (const name of path.split('.')) {
    const field: Field | undefined =
      type === undefined ? undefined : model.messages.get(type)?.fields.find((each) => each.jsonName === name);
    if (field === undefined) return false;
    type = field.type.kind === 'message' && field.cardinality === 'singular' ? field.type.message : undefined;
  }
  return true;
}
