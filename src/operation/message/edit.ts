import { type Violation, violated } from '../../base/status-error.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';
import type { Fill, HeaderTemplate, Segment } from '../../codec/operation-table.ts';
import { leafRecord, recordValue } from './leaf-record.ts';
import { addLeaf, type FieldStep, fieldSteps, refuseSiblings } from './path-fields.ts';
import { readText } from './read.ts';
import { type ChangeLeaf, type Level, rewrite, textRecord } from './rewrite.ts';

/** The value of a header template; undefined if one of its fields is empty (contract section 2). */
export function fillHeader(template: HeaderTemplate, wire: Buffer): string | undefined {
  let header = '';
  for (const part of template.parts) {
    const text = typeof part === 'string' ? part : readText(wire, part);
    if (text === undefined) return undefined;
    header += text;
  }
  return header;
}

/** In characters, in an error. */
const LONGEST_VALUE = 60;

interface PathContext {
  readonly values: readonly string[];
  readonly violations: Violation[];
}

const pathLevels = new WeakMap<readonly Segment[], Level<PathContext>>();

/**
 * Sets the path variables in the request; the rest of the body is kept (contract section 2, "Path and body"). `values`
 * are the decoded values of the variables among `segments`, in order.
 * @throws StatusError INVALID_ARGUMENT with each field that has a different value in the body, and each text that is
 * not a valid value of its field.
 */
export function applyPath(
  type: MessageType,
  wire: Uint8Array,
  segments: readonly Segment[],
  values: readonly string[],
): Buffer {
  let level = pathLevels.get(segments);
  if (level === undefined) {
    level = pathLevel(type, segments);
    pathLevels.set(segments, level);
  }
  const violations: Violation[] = [];
  const changed = rewrite(wire, level, { values, violations });
  if (violations.length > 0) throw violated(violations);
  return toBuffer(changed);
}

function pathLevel(type: MessageType, segments: readonly Segment[]): Level<PathContext> {
  const level: Level<PathContext> = new Map();
  const variables = segments.filter((segment) => segment.kind === 'variable');
  for (const [index, { field, jsonPath }] of variables.entries()) {
    const steps = fieldSteps(type, field);
    const levels = addLeaf(level, steps, () => true, setFromPath(steps, index, jsonPath));
    for (const [depth, step] of steps.entries())
      refuseSiblings(levels[depth] as Level<PathContext>, step, jsonPath, 'body');
  }
  return level;
}

function setFromPath(steps: readonly FieldStep[], index: number, jsonPath: string): ChangeLeaf<PathContext> {
  const leaf = steps[steps.length - 1] as FieldStep;
  const isList = leaf.field.cardinality === 'repeated';
  return ({ values, violations }, current) => {
    const text = values[index] as string;
    const { record, problem } = leafRecord(leaf, text);
    if (record === undefined) violations.push({ field: jsonPath, description: problem });
    else if (isList && current !== undefined) {
      violations.push({ field: jsonPath, description: 'is in the path and cannot also be in the body' });
    } else if (current === undefined || current.length === 0) return record;
    else if (!toBuffer(current).equals(recordValue(record))) {
      const got = leaf.field.kind === 'string' ? `, got ${JSON.stringify(shorten(toBuffer(current).toString()))}` : '';
      violations.push({
        field: jsonPath,
        description: `expected ${JSON.stringify(shorten(text))} as in the path${got}`,
      });
    }
    return undefined;
  };
}

export interface FillSources {
  readonly identity: string;
  readonly requestId: string;
  /** The namespace of the request; undefined or empty if there is none. */
  readonly namespace: string | undefined;
}

interface FillContext {
  readonly sources: FillSources;
  readonly violations: Violation[];
}

const fillLevels = new WeakMap<readonly Fill[], Level<FillContext>>();

/**
 * Fills the strings that the caller left empty: identity, request id, and the namespace of nested operations
 * (contract sections 1 and 2).
 * @throws StatusError INVALID_ARGUMENT with each nested operation that has a different namespace.
 */
export function applyFills(type: MessageType, wire: Uint8Array, fills: readonly Fill[], sources: FillSources): Buffer {
  if (fills.length === 0) return toBuffer(wire);
  let level = fillLevels.get(fills);
  if (level === undefined) {
    level = new Map();
    for (const fill of fills) {
      const steps = fieldSteps(type, fill.field);
      addLeaf(level, steps, canBeMade, fillLeaf(fill, (steps[steps.length - 1] as FieldStep).field));
    }
    fillLevels.set(fills, level);
  }
  const violations: Violation[] = [];
  const changed = rewrite(wire, level, { sources, violations });
  if (violations.length > 0) throw violated(violations);
  return toBuffer(changed);
}

/** Creating a member of a oneof would make the caller's choice. */
function canBeMade(field: FieldType): boolean {
  return field.oneof < 0;
}

function fillLeaf({ source }: Fill, field: FieldType): ChangeLeaf<FillContext> {
  return ({ sources, violations }, current, parent) => {
    if (current === undefined && !canBeMade(field)) return undefined;
    const isEmpty = current === undefined || current.length === 0;
    if (source === 'identity') return isEmpty ? textRecord(field.number, sources.identity) : undefined;
    if (source === 'request-id') return isEmpty ? textRecord(field.number, sources.requestId) : undefined;
    const { namespace = '' } = sources;
    if (namespace === '') return undefined;
    if (isEmpty) return textRecord(field.number, namespace);
    if (!toBuffer(current).equals(Buffer.from(namespace))) {
      const description = `expected ${JSON.stringify(namespace)} as in the path, or no namespace`;
      violations.push({ field: `${parent}${field.jsonName}`, description });
    }
    return undefined;
  };
}

/** For an error message. */
function shorten(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
