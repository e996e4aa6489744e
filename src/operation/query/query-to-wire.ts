import type { QueryPairs } from '../../base/exchange.ts';
import { StatusError, type Violation, violated } from '../../base/status-error.ts';
import { type CodecOptions, jsonToWire } from '../../codec/json/codec.ts';
import { jsonFromText } from '../../codec/json/from-text.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { didYouMean } from '../../codec/json/nearest.ts';
import { type Parameter, parameterNames, resolveParameter } from './parameter.ts';
import { addParameter, emptyTree, type ParameterTree, treeJson } from './parameter-tree.ts';

export interface QueryOptions {
  /** What to do with unknown parameters. */
  readonly unknown: 'refuse' | 'ignore';
  readonly codec: CodecOptions;
}

/** A parameter that refers to a field and has a valid value. */
interface Given {
  readonly name: string;
  readonly target: Parameter;
  readonly json: string;
}

const EMPTY = Buffer.alloc(0);

/**
 * Builds a request message from query parameters (contract section 2, GET and DELETE). A parameter may repeat a path
 * variable: applyPath compares the two.
 * @throws StatusError INVALID_ARGUMENT with every violation found, at most 100, each with the parameter's name.
 */
export function queryToWire(type: MessageType, params: QueryPairs, options: QueryOptions): Buffer {
  if (params.length === 0) return EMPTY;
  const violations: Violation[] = [];
  const tree = emptyTree();
  const given: Given[] = [];
  for (const [name, value] of params) {
    const target = resolveParameter(type, name);
    if (target === undefined) {
      if (options.unknown === 'ignore') continue;
      violations.push({ field: name, description: `no such parameter${didYouMean(name, parameterNames(type))}` });
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
  throw violated(violations, 0, (name) => `query parameter ${JSON.stringify(name)}`);
}

function add(tree: ParameterTree, given: Given[], name: string, value: string, target: Parameter): string | undefined {
  const field = target.fields[target.fields.length - 1];
  if (field === undefined) return 'no such parameter';
  const { json, problem } = jsonFromText(field, value);
  if (json === undefined) return problem;
  given.push({ name, target, json });
  return addParameter(tree, name, target, json);
}

/** Decodes one parameter on its own, so that an error names the parameter instead of a place in JSON. */
function violationsOf(type: MessageType, { name, target, json }: Given, codec: CodecOptions): readonly Violation[] {
  const alone = emptyTree();
  addParameter(alone, name, target, json);
  try {
    jsonToWire(type, Buffer.from(treeJson(alone)), codec);
    return [];
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    return error.violations.map(({ description }) => ({ field: name, description }));
  }
}
