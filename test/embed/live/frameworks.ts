/** An example of docs/embedding.md, and the versions of a framework that it runs on. */
export interface Framework {
  /** As in the page: `Express`. */
  readonly name: string;
  /** `5.3.0` */
  readonly version: string;
  /** File of examples/embedding, without its extension. */
  readonly example: string;
  /** What it needs besides, with versions: `hono@4.13.19`. */
  readonly packages: readonly string[];
}

const NODE_TYPES = '@types/node@20.19.43';
const NEST_BESIDES = ['reflect-metadata@0.2.2', 'rxjs@7.8.2', NODE_TYPES];

function nest(version: string): Framework {
  const parts = ['core', 'common', 'platform-express'].map((part) => `@nestjs/${part}@${version}`);
  return { name: 'NestJS', version, example: 'nest', packages: [...parts, ...NEST_BESIDES] };
}

function fastify(version: string): Framework {
  return { name: 'Fastify', version, example: 'fastify', packages: [`fastify@${version}`, NODE_TYPES] };
}

function express(version: string, types: string): Framework {
  const packages = [`express@${version}`, `@types/express@${types}`, NODE_TYPES];
  return { name: 'Express', version, example: 'express', packages };
}

function hono(version: string, server: string): Framework {
  const packages = [`hono@${version}`, `@hono/node-server@${server}`, NODE_TYPES];
  return { name: 'Hono', version: `${version} on node-server ${server}`, example: 'hono', packages };
}

export const FRAMEWORKS: readonly Framework[] = [
  express('5.3.0', '5.0.6'),
  express('4.22.3', '4.17.25'),
  fastify('5.12.8'),
  fastify('4.29.1'),
  nest('12.5.1'),
  nest('11.2.10'),
  hono('4.13.19', '2.1.9'),
  hono('4.13.19', '1.19.19'),
  { name: "Node's own `http`", version: '20.12 or newer', example: 'http', packages: [NODE_TYPES] },
];

/** What is tried with each, as a column of the page. */
export const COLUMNS = [
  'read',
  'write',
  "error's status",
  'events as they happen',
  'large body',
  'hang-up',
  'own routes',
] as const;

/** The table of docs/embedding.md. */
export function frameworkTable(): string {
  const head = `| Framework | Version | Example | ${COLUMNS.join(' | ')} |`;
  const line = `|---|---|---|${COLUMNS.map(() => '---').join('|')}|`;
  const rows = FRAMEWORKS.map(({ name, version, example }) => {
    const file = `[${example}.ts](../examples/embedding/${example}.ts)`;
    return `| ${name} | ${version} | ${file} | ${COLUMNS.map(() => 'works').join(' | ')} |`;
  });
  return [head, line, ...rows].join('\n');
}
