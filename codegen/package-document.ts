import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { documentOptions, loadModel } from './generate.ts';
import { toOpenApi30 } from './print/openapi/to-openapi-30.ts';
import { buildDocument, printYaml } from './print/openapi.ts';

/** A file of the package that is made when it is built. */
export interface PackagedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The document as it is served: in OpenAPI 3.1 and 3.0, as JSON and as YAML, with the comments of the .proto files,
 * and the licences that those comments come under.
 * @param configFile absolute path of codegen.yaml
 * @throws BuildError with every problem found in the input
 */
export function packageDocument(configFile: string): readonly PackagedFile[] {
  const config = readConfig(configFile);
  const model = loadModel(config);
  const document = buildDocument(model, { ...documentOptions(config), comments: true });
  const older = toOpenApi30(document);
  const licences = config.roots
    .filter(({ version }) => version !== undefined)
    .map(({ path }) => join(path, 'LICENSE'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8').trim());
  return [
    { name: 'openapi.json', text: JSON.stringify(document) },
    { name: 'openapi.yaml', text: printYaml(document) },
    { name: 'openapi-3.0.json', text: JSON.stringify(older) },
    { name: 'openapi-3.0.yaml', text: printYaml(older) },
    { name: 'LICENSE.protos', text: `${licences.join('\n\n')}\n` },
  ];
}
