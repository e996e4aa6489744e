import * as z from 'zod';
import { BuildError, type Problem } from './build-error.ts';
import type { Note, Operation } from './model.ts';
import { readYaml } from './yaml-source.ts';

/**
 * What a server does with a write that is sent twice with one request id: `always` and `while-open` (as long as the
 * first run is open) have the effect of one, `never` may have the effect of two, or an error for work that was done.
 */
const row = z.strictObject({ repeat: z.enum(['always', 'while-open', 'never']), why: z.string().min(1) });
/** By service and rpc. */
const writesFile = z.record(z.string(), z.record(z.string(), row));

/**
 * The operations that may be sent again although the server may have carried out the first try (contract section 9):
 * those that HTTP calls safe (RFC 9110 section 9.2.1), and of the others those that the file says servers deduplicate.
 * @param file writes.json, which is YAML too; without it, no write is repeated
 * @returns also the writes without a row, which are not repeated
 * @throws BuildError for a row of anything but a write
 */
export function withRepeats(
  operations: readonly Operation[],
  file: { readonly path: string; readonly name: string } | undefined,
): { readonly operations: readonly Operation[]; readonly unsaid: readonly Note[] } {
  const source = file && readYaml(file.path, file.name, writesFile);
  const rows = source?.value ?? {};
  const problems: Problem[] = [];
  const unsaid: Note[] = [];
  const served = new Set(operations.map(({ service, rpc }) => `${service}/${rpc.name}`));
  for (const [service, rpcs] of Object.entries(rows)) {
    for (const rpc of Object.keys(rpcs)) {
      if (served.has(`${service}/${rpc}`)) continue;
      problems.push({ place: placeOf(source, [service, rpc]), message: `there is no operation ${service}.${rpc}` });
    }
  }
  const repeated = operations.map((operation): Operation => {
    const { service, rpc, bindings } = operation;
    const isRead = bindings.every(({ method }) => method === 'GET');
    const own = rows[service]?.[rpc.name];
    if (own === undefined) {
      if (source !== undefined && !isRead) {
        const message = `${rpc.name} changes something: say in ${file?.name} whether it may be repeated, and why`;
        unsaid.push({ place: rpc.place, message });
      }
      return { ...operation, repeatable: isRead };
    }
    if (isRead) problems.push({ place: placeOf(source, [service, rpc.name]), message: `${rpc.name} is no write` });
    return { ...operation, repeatable: own.repeat !== 'never' };
  });
  if (problems.length > 0) throw new BuildError(problems);
  return { operations: repeated, unsaid };
}

type Source = { readonly placeOf: (path: readonly PropertyKey[]) => Problem['place'] } | undefined;

function placeOf(source: Source, path: readonly PropertyKey[]): Problem['place'] {
  return source?.placeOf(path) ?? { file: 'writes.json', line: 1 };
}
