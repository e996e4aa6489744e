import { invalidArgument } from '../base/status-error.ts';
import type { Tool, ToolArguments } from './tool.ts';

type Table = Readonly<Record<string, unknown>>;

/**
 * Reads the arguments of a call.
 * @param json the same as text, unless the call was part of a batch
 * @throws StatusError INVALID_ARGUMENT for a missing or unknown argument, or one of another type
 */
export function readArguments(
  { inputSchema, passedOn = [] }: Tool,
  given: Table,
  rawOf: (name: string) => Buffer | undefined,
): ToolArguments {
  const properties = inputSchema.properties as Readonly<Record<string, Table>>;
  const required = (inputSchema.required ?? []) as readonly string[];
  const wrong = [
    ...required
      .filter((name) => given[name] === undefined)
      .map((name) => ({ field: name, description: 'is required' })),
    ...Object.entries(given).flatMap(([name, value]) => {
      if (passedOn.includes(name) && Object.hasOwn(properties, name)) return [];
      const description = mistake(Object.hasOwn(properties, name) ? properties[name] : undefined, value);
      return description === undefined ? [] : [{ field: name, description }];
    }),
  ];
  if (wrong.length > 0) {
    throw invalidArgument(wrong.map(({ field, description }) => `${field}: ${description}`).join('; '), wrong);
  }
  return {
    text: (name) => given[name] as string | undefined,
    flag: (name) => given[name] === true,
    count: (name) => given[name] as number | undefined,
    json: (name) => {
      const value = given[name];
      return value === undefined ? undefined : (rawOf(name) ?? Buffer.from(JSON.stringify(value)));
    },
  };
}

/** Checks only the types that tools declare. */
function mistake(property: Table | undefined, value: unknown): string | undefined {
  if (property === undefined) return 'no such argument';
  const { type } = property;
  const allowed = property.enum as readonly unknown[] | undefined;
  if (allowed !== undefined && !allowed.includes(value)) return `expected one of ${allowed.join(', ')}`;
  if (type === 'string' && typeof value !== 'string') return 'expected a string';
  if (type === 'boolean' && typeof value !== 'boolean') return 'expected true or false';
  if (type === 'integer' && !(Number.isInteger(value) && Number(value) >= 1)) return 'expected a positive integer';
  return undefined;
}
