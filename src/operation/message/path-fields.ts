import type { Violation } from '../../base/status-error.ts';
import { messageOf } from '../../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';
import type { ChangeLeaf, Level } from './rewrite.ts';

/** One step of a field path: the field, and the message that contains it. */
export interface FieldStep {
  readonly field: FieldType;
  readonly holder: MessageType;
}

/**
 * Looks up a path of field numbers.
 * @throws Error if the path does not exist: a defect in the operation table.
 */
export function fieldSteps(type: MessageType, path: readonly number[]): readonly FieldStep[] {
  const steps: FieldStep[] = [];
  let holder: MessageType | undefined = type;
  for (const number of path) {
    const field: FieldType | undefined = holder?.fields.find((candidate) => candidate.number === number);
    if (holder === undefined || field === undefined)
      throw new Error(`${type.name} has no field path ${path.join('.')}`);
    steps.push({ field, holder });
    holder = messageOf(field);
  }
  return steps;
}

/**
 * Adds a leaf to a level, with the messages that lead to it; `create` tells which of them are created if absent.
 * Returns the level of each step.
 */
export function addLeaf<C>(
  level: Level<C>,
  steps: readonly FieldStep[],
  create: (field: FieldType) => boolean,
  change: ChangeLeaf<C>,
): readonly Level<C>[] {
  const levels: Level<C>[] = [];
  let current = level;
  for (const [depth, { field }] of steps.entries()) {
    levels.push(current);
    if (depth === steps.length - 1) {
      current.set(field.number, { kind: 'leaf', change });
      break;
    }
    let step = current.get(field.number);
    if (step?.kind !== 'message') {
      const { jsonName } = field;
      const repeated = field.cardinality !== 'singular';
      step = { kind: 'message', jsonName, repeated, create: create(field), level: new Map() };
      current.set(field.number, step);
    }
    current = step.level;
  }
  return levels;
}

/** If one part of a request sets a member of a oneof, the rest cannot set another member. */
export function refuseSiblings<C extends { readonly violations: Violation[] }>(
  level: Level<C>,
  { field, holder }: FieldStep,
  jsonPath: string,
  rest: 'body' | 'query',
): void {
  if (field.oneof < 0) return;
  for (const sibling of holder.fields) {
    if (sibling.oneof !== field.oneof || level.has(sibling.number)) continue;
    const change: ChangeLeaf<C> = ({ violations }, current) => {
      const description = `conflicts with ${sibling.jsonName} in the ${rest}, which is in the same oneof`;
      if (current !== undefined) violations.push({ field: jsonPath, description });
      return undefined;
    };
    level.set(sibling.number, { kind: 'leaf', change });
  }
}
