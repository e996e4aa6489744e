import type { QueryPairs } from '../../base/exchange.ts';
import { invalidArgument, StatusError, type Violation } from '../../base/status-error.ts';
import { type CodecOptions, jsonToWire } from '../../codec/json/codec.ts';
import { jsonFromText } from '../../codec/json/from-text.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { type Parameter, resolveParameter } from './parameter.ts';
import { addParameter, emptyTree, type ParameterTree, treeJson } from './parameter-tree.ts';

export interface QueryOptions {
  /** JSON paths of the path variables, which are no parameters of the query. */
  readonly pathFields: ReadonlySet<string>;
  /** What becomes of a parameter that the request does not have. */
  readonly unknown: 'refuse' | 'ignore';
  readonly codec: CodecOptions;
}

/** One parameter that leads to a field and whose text could be read. */
interface Given {
  readonly name: string;
  readonly target: Parameter;
  readonly json: string;
}

const EMPTY = Buffer.alloc(0);
const MOST_VIOLATIONS = 100;

/**
 * Makes a request message of query parameters (contract section 2, GET and DELETE).
 * @throws StatusError INVALID_ARGUMENT with every violation found, at most 100, each with the parameter's name.
 */
export function queryToWire(type: MessageType, params: QueryPairs, options: QueryOptions): Buffer {
  if (params.length === 0) return EMPTY;
  const violations: Violation[] = [];
  const tree = emptyTree();
  const given: Given[] = [];
  for (const [name, value] of params) {
    const target = resolveParameter(type, name);
    const isInPath = target !== undefined && options.pathFields.has(jsonPath(target));
    if (target === undefined || isInPath) {
      if (options.unknown === 'ignore') continue;
      violations.push({ field: name, description: isInPath ? 'stands in the path already' : 'no such parameter' });
      continue;
    }
    const problem = add(tree, given, name, value, target);
    if (problem !== undefined) violations.push({ field: name, description: problem });
  }
  try {
    const { wire } = jsonToWire(type, Buffer.from(treeJson(tree)), options.codec);
    if (violations.length === 0) return wire;
  } catch (error) {
    if (!(error instanceof StatusError) || error.violations.length === 0) throw error;
    const found = given.flatMap((parameter) => violationsOf(type, parameter, options.codec));
    if (found.length === 0) throw error;
    violations.push(...found);
  }
  throw refused(violations.slice(0, MOST_VIOLATIONS));
}

function add(tree: ParameterTree, given: Given[], name: string, value: string, target: Parameter): string | undefined {
  const field = target.fields[target.fields.length - 1];
  if (field === undefined) return 'no such parameter';
  const { json, problem } = jsonFromText(field, value);
  if (json === undefined) return problem;
  given.push({ name, target, json });
  return addParameter(tree, name, target, json);
}

/** What the codec says of a parameter alone: so its word is told by the parameter's name, not by a place in JSON. */
function violationsOf(type: MessageType, { name, target, json }: Given, codec: CodecOptions): readonly Violation[] {
  const alone = emptyTree();
  addParameter(alone, name, target, json);
  try {
    jsonToWire(type, Buffer.from(treeJson(alone)), codec);
    return [];
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    return error.violations.map(({ description }) => ({ field: name, description: withoutPlace(description) }));
  }
}

/** The line and column are those of a JSON text that the caller has never seen. */
function withoutPlace(description: string): string {
  return description.replace(/^line \d+, column \d+: /, '');
}

function jsonPath({ fields }: Parameter): string {
  return fields.map((field) => field.jsonName).join('.');
}

function refused(violations: readonly Violation[]): StatusError {
  const [first] = violations;
  const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
  return invalidArgument(`query parameter ${JSON.stringify(first?.field)}: ${first?.description}${more}`, violations);
}
