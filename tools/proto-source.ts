import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { crateUrl, download, sha256Of } from '../codegen/crate.ts';

const CRATE = 'temporalio-protos';
const API = 'protos/api_upstream';
const SERVICE = 'temporal/api/workflowservice/v1/service.proto';

/** Where Temporal's .proto files come from: a crate that is pinned by its content, or a folder. */
export type ProtoSource = { readonly version: string; readonly sha256: string } | { readonly folder: string };

/**
 * Finds what `given` means: a version of the crate, or a folder in which `temporal/api` is.
 * @throws Error in one line
 */
export async function findSource(given: string, read = download): Promise<ProtoSource> {
  if (/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(given)) {
    return { version: given, sha256: sha256Of(await read(crateUrl(CRATE, given))) };
  }
  if (!existsSync(join(given, SERVICE))) {
    throw new Error(`expected a version of the crate ${CRATE}, or a folder with ${SERVICE}, got ${given}`);
  }
  return { folder: resolve(given) };
}

/**
 * The text of codegen.yaml with its proto roots changed. A folder takes the place of Temporal's own files only; those
 * of google/rpc stay in the crate.
 * @param base folder of codegen.yaml
 * @throws Error if the text has no such root
 */
export function withSource(text: string, source: ProtoSource, base: string): string {
  const document = parseDocument(text);
  const roots = document.get('proto_roots');
  if (!isSeq(roots)) throw new Error('codegen.yaml: expected proto_roots, found none');
  let changed = 0;
  roots.items.forEach((root, index) => {
    const isCrate = isMap(root) && root.get('crate') === CRATE;
    const isApi = isCrate ? root.get('path') === API : isScalar(root) && root.value !== 'proto';
    if ('folder' in source && isApi) {
      roots.set(index, document.createNode(folderName(source.folder, base)));
    } else if ('version' in source && (isCrate || isApi)) {
      const path = isCrate ? root.get('path') : API;
      roots.set(index, document.createNode({ crate: CRATE, version: source.version, sha256: source.sha256, path }));
    } else {
      return;
    }
    keepComment(root, roots.items[index]);
    changed++;
  });
  if (changed === 0) throw new Error(`codegen.yaml: expected a proto root in the crate ${CRATE}, found none`);
  return document.toString({ lineWidth: 0 });
}

function folderName(folder: string, base: string): string {
  const name = relative(base, folder);
  return name.startsWith('..') || isAbsolute(name) ? folder : name;
}

/** What stands above an entry belongs to the entry that takes its place too. */
function keepComment(from: unknown, to: unknown): void {
  const comment = (from as { readonly commentBefore?: string | null }).commentBefore;
  if (comment) (to as { commentBefore?: string }).commentBefore = comment;
}
