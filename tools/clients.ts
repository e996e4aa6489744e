import { fileURLToPath } from 'node:url';
import { exampleDocument } from './catalogue-documents.ts';
import { ownDocuments } from './documents.ts';
import { notInstalled } from './run.ts';
import { NODE_PACKAGES, openWorkshop, PYTHON_PACKAGES, PYTHON_PROGRAMS, type ReadyWorkshop } from './workshop.ts';

/** A client generated from our document, and the program in `clients/` that uses it. */
export interface GeneratedClient {
  /** Folder below `clients/`. */
  readonly name: string;
  /** The generators of the language, each with the program that uses its client. */
  readonly scenarios: Readonly<Record<string, readonly string[]>>;
  /** The program that uses a client of the example's catalogue, whose document is `orders.yaml`. */
  readonly orders: readonly string[];
  /** Programs that must be installed. */
  readonly needs: readonly string[];
  /** File name of the document in the folder, and its OpenAPI version. */
  readonly document: { readonly name: string; readonly version: '3.1' | '3.0' };
  readonly keep: readonly string[];
  readonly build: readonly (readonly string[])[];
}

const YAML_31 = { name: 'openapi.yaml', version: '3.1' } as const;

const JAVA = ['java', '-cp', 'target/classes:target/lib/*'];

export const CLIENTS: readonly GeneratedClient[] = [
  {
    name: 'typescript',
    scenarios: { 'openapi-typescript': ['node', 'out/openapi-fetch.js'], 'hey-api': ['node', 'out/hey-api.js'] },
    orders: ['node', 'out/orders.js'],
    needs: ['npm'],
    document: YAML_31,
    keep: [],
    build: [
      ...NODE_PACKAGES,
      ['openapi-typescript', 'openapi.yaml', '--output', 'api.ts'],
      ['openapi-ts', '--input', 'openapi.yaml', '--output', 'hey-api'],
      ['openapi-ts', '--input', 'orders.yaml', '--output', 'orders-api'],
      ['tsc', '--project', '.'],
    ],
  },
  {
    name: 'go',
    scenarios: { 'oapi-codegen': ['./scenario'] },
    orders: ['./orders-scenario'],
    needs: ['go'],
    document: YAML_31,
    keep: [],
    build: [
      ['go', 'generate', './...'],
      ['go', 'build', '-o', 'scenario', '.'],
      ['go', 'build', '-o', 'orders-scenario', './orders'],
    ],
  },
  {
    name: 'python',
    scenarios: { 'openapi-python-client': ['python', 'scenario.py'] },
    orders: ['python', 'orders.py'],
    needs: PYTHON_PROGRAMS,
    document: YAML_31,
    keep: ['.venv'],
    build: [
      ...PYTHON_PACKAGES,
      [
        ...['openapi-python-client', 'generate', '--path', 'openapi.yaml', '--meta', 'none', '--output-path', 'api'],
        // It skips operations that it does not understand.
        '--fail-on-warning',
      ],
      [
        ...[
          'openapi-python-client',
          'generate',
          '--path',
          'orders.yaml',
          '--meta',
          'none',
          '--output-path',
          'orders_api',
        ],
        '--fail-on-warning',
      ],
      ['python', '-m', 'compileall', '-q', 'api', 'scenario.py', 'orders_api', 'orders.py'],
    ],
  },
  {
    name: 'java',
    scenarios: { 'openapi-generator': [...JAVA, 'Scenario'] },
    orders: [...JAVA, 'Orders'],
    needs: ['java', 'mvn'],
    document: YAML_31,
    keep: [],
    build: [
      ['mvn', '--batch-mode', '--quiet', 'compile', 'dependency:copy-dependencies', '-DoutputDirectory=target/lib'],
    ],
  },
  {
    name: 'rust',
    scenarios: { progenitor: ['target/debug/scenario'] },
    orders: ['target/debug/orders'],
    needs: ['cargo'],
    document: { name: 'openapi-3.0.yaml', version: '3.0' },
    keep: ['target'],
    build: [['cargo', 'build', '--quiet', '--locked']],
  },
];

/** The reason why the client cannot be built on this machine; undefined if it can. */
export function whyNot({ needs }: GeneratedClient): Promise<string | undefined> {
  return notInstalled(needs);
}

/** Generates and compiles a client from the packaged document. */
export async function buildClient({ name, document, keep, build }: GeneratedClient): Promise<ReadyWorkshop> {
  const found = (await ownDocuments()).find(({ version }) => version === document.version);
  if (found === undefined) throw new Error(`missing document in OpenAPI ${document.version}`);
  return openWorkshop({
    name: `client-${name}`,
    sources: fileURLToPath(new URL(`../clients/${name}`, import.meta.url)),
    files: {
      [document.name]: found.text,
      'orders.yaml': exampleDocument(document.version),
    },
    keep,
    build,
  });
}
