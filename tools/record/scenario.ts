import type { Json } from './json.ts';
import type { World } from './world.ts';

/** What a scenario sends: values of the path variables by name, query parameters, and the body. */
export interface Request {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Another media type to ask for. */
  readonly accept?: string;
}

/** Brings the server into a state in which the call succeeds, and says what to send then. */
export interface Scenario {
  readonly prepare: (world: World) => Promise<Request>;
  /** Sent again until this holds of the answer: lists lag behind. Default: the first answer will do. */
  readonly complete?: (answer: Json) => boolean;
  /** Leaves of the answer what is the same every time. */
  readonly keep?: (answer: Json, request: Request) => Json;
  /** Other answers of the same operation: other statuses, other media types. */
  readonly others?: readonly ((world: World) => Promise<Request>)[];
}

/** By operationId. */
export type Scenarios = Readonly<Record<string, Scenario>>;

/** A scenario without preparation. */
export function plain(request: (world: World) => Request): Scenario {
  return { prepare: async (world) => request(world) };
}
