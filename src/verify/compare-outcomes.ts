import { httpStatusOf } from '../base/http-status.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { type Disagreement, disagreements, type Types } from './disagreements.ts';
import { digitsOf, type Exact, type ExactObject, show, textOf } from './exact-json.ts';
import { isObject } from './json.ts';
import type { GrpcOutcome, HttpOutcome } from './ways.ts';

/** Compares both outcomes: all fields of a response, or code, message and details of an error. */
export function compareOutcomes(
  response: MessageType,
  grpc: GrpcOutcome,
  http: HttpOutcome,
  types: Types,
): readonly Disagreement[] {
  const said = `HTTP ${http.status} ${http.text.slice(0, 200)}`;
  if (http.body === undefined) return [{ path: '', grpc: summary(grpc), http: `${said} (not JSON)` }];
  const isSuccess = http.status >= 200 && http.status < 300;
  if (isSuccess !== (grpc.kind === 'answer')) return [{ path: '', grpc: summary(grpc), http: said }];
  return grpc.kind === 'answer'
    ? disagreements(response, grpc.wire, http.body, types)
    : compareErrors(grpc, http.status, http.body, types);
}

/** Contract section 5. */
function compareErrors(
  grpc: GrpcOutcome & { readonly kind: 'error' },
  status: number,
  body: Exact,
  types: Types,
): readonly Disagreement[] {
  const { code, message = '', details, ...others }: ExactObject = isObject(body) ? body : {};
  const within = { ...others, ...(Array.isArray(details) && { details }) };
  return [
    ...compareText('HTTP status', String(httpStatusOf(grpc.code)), String(status)),
    ...compareText('code', String(grpc.code), digitsOf(code) ?? show(code)),
    ...compareText('message', grpc.message, textOf(message) ?? show(message)),
    ...disagreements(detailsType(types), grpc.details ?? Buffer.alloc(0), within, types),
  ];
}

function compareText(path: string, grpc: string, http: string): readonly Disagreement[] {
  return grpc === http ? [] : [{ path, grpc, http }];
}

/** Only the details of a google.rpc.Status: code and message are compared separately. */
function detailsType(types: Types): MessageType {
  const type = types.get('google.rpc.Status');
  if (type === undefined) throw new Error('missing type google.rpc.Status');
  return { ...type, fields: type.fields.filter(({ name }) => name === 'details') };
}

/** A short description for the report. */
export function summary(grpc: GrpcOutcome): string {
  return grpc.kind === 'answer' ? 'a response' : `code ${grpc.code} ${grpc.message}`;
}
