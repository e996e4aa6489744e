import type protobuf from 'protobufjs';
import { fail, mapAll } from './build-error.ts';
import type { LoadedProtos } from './load.ts';
import { buildDeclarations, type DeclarationOptions, nameOf, placeOf } from './messages.ts';
import type { Method, Model, Place, Service } from './model.ts';
import { buildOperations } from './operations.ts';
import { NO_RULES, readRules } from './rules.ts';
import { withoutRoute } from './without-route.ts';
import { withRepeats } from './writes.ts';

export interface ModelOptions extends DeclarationOptions {
  readonly sourceVersion: string;
  /** Full names of the services, with the place that asks for each. */
  readonly services: readonly { readonly name: string; readonly place: Place }[];
  /** rules.yaml: its path, and as errors name it. */
  readonly rules: { readonly path: string; readonly name: string } | undefined;
  /** writes.json */
  readonly writes: ModelOptions['rules'];
  readonly publishedPrefix: string;
}

/**
 * Joins .proto files and rules into the model that every printer reads.
 * @throws BuildError with every problem found
 */
export function buildModel(protos: LoadedProtos, options: ModelOptions): Model {
  const services = mapAll(options.services, ({ name, place }) => buildService(name, place, protos));
  const rpcTypes = services.flatMap(({ methods }) => methods.flatMap((rpc) => [rpc.requestType, rpc.responseType]));
  const declarations = buildDeclarations(protos, options, rpcTypes);
  const rules = options.rules ? readRules(options.rules.path, options.rules.name, services) : NO_RULES;
  const { operations: built, notes } = buildOperations({
    protos,
    declarations,
    services,
    rules: rules.rpcs,
    publishedPrefix: options.publishedPrefix,
  });
  const operations = withRepeats(built, options.writes);
  return {
    sourceVersion: options.sourceVersion,
    ...declarations,
    services,
    operations,
    notes,
    withoutRoute: withoutRoute(services, operations, rules),
  };
}

function buildService(name: string, place: Place, protos: LoadedProtos): Service {
  let service: protobuf.Service;
  try {
    service = protos.root.lookupService(name);
  } catch {
    return fail(place, `there is no service ${name} in the files`);
  }
  return {
    fullName: nameOf(service),
    comment: service.comment ?? undefined,
    methods: service.methodsArray.map((method): Method => {
      const { resolvedRequestType: request, resolvedResponseType: response } = method;
      if (!request || !response) return fail(placeOf(method, protos), `a type of ${method.name} is unknown`);
      return {
        name: method.name,
        place: placeOf(method, protos),
        comment: method.comment ?? undefined,
        deprecated: method.getOption('deprecated') === true,
        requestType: nameOf(request),
        responseType: nameOf(response),
        clientStreaming: method.requestStream === true,
        serverStreaming: method.responseStream === true,
      };
    }),
  };
}
