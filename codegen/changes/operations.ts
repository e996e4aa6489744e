import type {
  Content,
  Document,
  OperationObject,
  Parameter,
  Reference,
  RequestBody,
  Response,
} from '../print/openapi/document.ts';
import { added, at, type Change, changed, type LocalChange, match, removed, within } from './change.ts';
import { compareSchemas } from './schemas.ts';
import { resolve } from './use.ts';

interface Placed {
  readonly where: string;
  readonly path: string;
  readonly operation: OperationObject;
}

const SENT = { sent: true, answered: false };
const ANSWERED = { sent: false, answered: true };

/** Differences of the operations, and of the parameters and responses that they share. */
export function compareOperations(before: Document, after: Document): readonly Change[] {
  const [old, young] = [byShape(before), byShape(after)];
  const found = match(old, young);
  const parameters = match(before.components.parameters, after.components.parameters);
  const responses = match(before.components.responses, after.components.responses);
  return [
    ...found.removed.flatMap((shape) => at(old[shape]?.where ?? shape, [removed('')])),
    ...found.added.flatMap((shape) => at(young[shape]?.where ?? shape, [added('')])),
    ...found.kept.flatMap((pair) => at(pair.after.where, compareOperation([before, pair.before], [after, pair.after]))),
    ...parameters.kept.flatMap(({ key, ...pair }) =>
      at(`shared parameter ${key}`, compareParameter(pair.before, pair.after)),
    ),
    ...responses.kept.flatMap(({ key, ...pair }) =>
      at(`shared response ${key}`, compareResponse(pair.before, pair.after, '')),
    ),
  ];
}

/** By method and path, whatever the path's variables are called: that is what a call sees. */
function byShape({ paths }: Document): Readonly<Record<string, Placed>> {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, Placed] => [
        `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`,
        { where: `${method.toUpperCase()} ${path}`, path, operation },
      ]),
    ),
  );
}

type Side = readonly [Document, Placed];

function compareOperation([before, was]: Side, [after, is]: Side): readonly LocalChange[] {
  const [old, young] = [was.operation, is.operation];
  return [
    ...(was.path === is.path ? [] : [changed(`the path was ${was.path}: generated code names the variables`, true)]),
    ...(old.operationId === young.operationId
      ? []
      : [changed(`is called ${young.operationId} in generated code, and was ${old.operationId}`, true)]),
    // Generators make a class or a module of each tag.
    ...(old.tags[0] === young.tags[0]
      ? []
      : [changed(`has moved from the tag ${old.tags[0]} to ${young.tags[0]}`, true)]),
    ...(young.deprecated && !old.deprecated ? [changed('is deprecated', false)] : []),
    ...compareParameters(parametersOf(before, old), parametersOf(after, young)),
    ...compareBodies(old.requestBody, young.requestBody),
    ...compareResponses(old.responses, young.responses),
  ];
}

interface GivenParameter {
  readonly parameter: Parameter;
  /** It is compared where it is declared. */
  readonly isShared: boolean;
}

function parametersOf(document: Document, { parameters }: OperationObject): Readonly<Record<string, GivenParameter>> {
  return Object.fromEntries(
    parameters.flatMap((given) => {
      const isShared = '$ref' in given;
      const parameter = isShared ? (resolve(document, given.$ref) as Parameter) : given;
      // Variables of the path are its own matter.
      return parameter.in === 'path' ? [] : [[`${parameter.in} ${parameter.name}`, { parameter, isShared }]];
    }),
  );
}

function compareParameters(
  before: Readonly<Record<string, GivenParameter>>,
  after: Readonly<Record<string, GivenParameter>>,
): readonly LocalChange[] {
  const found = match(before, after);
  const name = ({ in: place, name }: Parameter) =>
    `the ${place === 'query' ? 'query parameter' : 'header'} \`${name}\``;
  const text = (key: string) => name((before[key] ?? after[key])?.parameter as Parameter);
  return [
    ...found.removed.map((key) => removed(text(key))),
    ...found.added.map((key) =>
      after[key]?.parameter.required ? added(`${text(key)}, which is required`, true) : added(text(key)),
    ),
    ...found.kept.flatMap(({ before: old, after: young }) =>
      old.isShared && young.isShared ? [] : compareParameter(old.parameter, young.parameter, name(young.parameter)),
    ),
  ];
}

function compareParameter(before: Parameter, after: Parameter, subject = 'it'): readonly LocalChange[] {
  return [
    ...compareSchemas(before.schema, after.schema, SENT, subject),
    ...(after.required && !before.required ? [changed(`${subject} is required now`, true)] : []),
    ...(before.required && !after.required ? [changed(`${subject} is not required any more`, false)] : []),
    ...(after.deprecated && !before.deprecated ? [changed(`${subject} is deprecated`, false)] : []),
  ];
}

function compareBodies(before: RequestBody | undefined, after: RequestBody | undefined): readonly LocalChange[] {
  if (before === undefined || after === undefined) {
    if (before !== undefined) return [removed('the request body')];
    return after === undefined ? [] : [added('a request body', after.required)];
  }
  return [
    ...(after.required && !before.required ? [changed('the request body is required now', true)] : []),
    ...(before.required && !after.required ? [changed('the request body is not required any more', false)] : []),
    ...compareContent(before.content, after.content, SENT, 'the request body'),
  ];
}

type Responses = OperationObject['responses'];

function compareResponses(before: Responses, after: Responses): readonly LocalChange[] {
  const found = match<Response | Reference>(before, after);
  return [
    ...found.removed.map((status) => removed(`the status ${status}`, isSuccess(status))),
    // Who waits for one success takes another for a failure.
    ...found.added.map((status) => added(`the status ${status}`, isSuccess(status))),
    ...found.kept.flatMap(({ key: status, before: old, after: young }) =>
      '$ref' in old || '$ref' in young ? [] : compareResponse(old, young, `the status ${status}`),
    ),
  ];
}

function compareResponse(before: Response, after: Response, subject: string): readonly LocalChange[] {
  const headers = match(before.headers, after.headers);
  return [
    ...headers.removed.map((name) => removed(within(subject, `the header ${name}`))),
    ...headers.added.map((name) => added(within(subject, `the header ${name}`))),
    ...compareContent(before.content, after.content, ANSWERED, subject),
  ];
}

function compareContent(
  before: Content | undefined,
  after: Content | undefined,
  direction: typeof SENT,
  subject: string,
): readonly LocalChange[] {
  const found = match(before, after);
  return [
    ...found.removed.map((type) => removed(within(subject, `the media type ${type}`))),
    ...found.added.map((type) => added(within(subject, `the media type ${type}`))),
    ...found.kept.flatMap(({ before: old, after: young }) =>
      compareSchemas(old.schema, young.schema, direction, subject),
    ),
  ];
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}
