import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Document } from '../codegen/print/openapi/document.ts';
import { notInstalled } from './run.ts';
import { NODE_PACKAGES, openWorkshop, PYTHON_PACKAGES, PYTHON_PROGRAMS, type ReadyWorkshop } from './workshop.ts';

/** What a linter found in a document. */
export interface Findings {
  readonly errors: number;
  /** And anything that is even less than a warning. */
  readonly warnings: number;
  /** The findings, one a line. */
  readonly lines: readonly string[];
}

export interface Linter {
  readonly name: string;
  /** @param document absolute path */
  readonly lint: (document: string, workshop: ReadyWorkshop) => Promise<Findings>;
}

/** All of them with all of their rules: none is switched off, but for what `extensionOnly` explains. */
export const LINTERS: readonly Linter[] = [
  { name: 'Redocly recommended-strict', lint: redocly },
  { name: 'Spectral oas', lint: spectral },
  { name: 'openapi-spec-validator', lint: specValidator },
  { name: '@seriousme/openapi-schema-validator', lint: schemaValidator },
];

/** Why the linters cannot run on this machine; undefined if they can. */
export function whyNoLinters(): Promise<string | undefined> {
  return notInstalled([...PYTHON_PROGRAMS, 'npm']);
}

/**
 * Installs the linters, in versions that are pinned in `linters/`.
 * @throws Error with the last words of what failed
 */
export function installLinters(): Promise<ReadyWorkshop> {
  return openWorkshop({
    name: 'linters',
    sources: fileURLToPath(new URL('linters', import.meta.url)),
    files: {},
    keep: ['.venv'],
    build: [...NODE_PACKAGES, ...PYTHON_PACKAGES],
  });
}

const ACCEPT = { accept: [0, 1] } as const;

interface RedoclyReport {
  readonly totals: { readonly errors: number; readonly warnings: number };
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: 'error' | 'warn';
    readonly message: string;
    readonly location: readonly { readonly pointer?: string }[];
  }[];
}

async function redocly(document: string, workshop: ReadyWorkshop): Promise<Findings> {
  // It asks its maker for newer versions, and tells it how it is used.
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const command = ['redocly', 'lint', '--extends', 'recommended-strict', '--format', 'json', document];
  const { stdout } = await workshop.run(command, { ...ACCEPT, env });
  const { totals, problems } = JSON.parse(stdout) as RedoclyReport;
  const referred = extensionOnly(await readFile(document, 'utf8'));
  const isFalse = ({ ruleId, location: [at] }: RedoclyReport['problems'][number]): boolean =>
    ruleId === 'no-unused-components' && referred.has(at?.pointer ?? '');
  const found = problems.filter((problem) => !isFalse(problem));
  const lines = found.map(({ ruleId, message, location: [at] }) => `${ruleId}: ${message} (${at?.pointer ?? '#'})`);
  const counted = problems.filter(isFalse);
  const errors = totals.errors - counted.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: totals.errors + totals.warnings - counted.length - errors, lines };
}

/**
 * Pointers to the types of error details. The document refers to them from an extension, since an error detail can be
 * of any type: a list of alternatives would be wrong, and breaks generators. Redocly does not look into extensions.
 */
function extensionOnly(text: string): ReadonlySet<string> {
  const { components } = parse(text) as Document;
  const types = components.schemas.ErrorDetail?.['x-detail-types'] ?? [];
  return new Set(types.flatMap(({ $ref }) => $ref ?? []));
}

type SpectralReport = readonly {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** 0 for an error, 3 for a hint. */
  readonly severity: number;
}[];

async function spectral(document: string, workshop: ReadyWorkshop): Promise<Findings> {
  const command = ['spectral', 'lint', '--ruleset', 'spectral.yaml', '--quiet', '--format', 'json', document];
  const problems = JSON.parse((await workshop.run(command, ACCEPT)).stdout) as SpectralReport;
  const errors = problems.filter(({ severity }) => severity === 0).length;
  const lines = problems.map(({ code, message, path }) => `${code}: ${message} (${path.join('.')})`);
  return { errors, warnings: problems.length - errors, lines };
}

async function specValidator(document: string, workshop: ReadyWorkshop): Promise<Findings> {
  const { stdout } = await workshop.run(['python', 'spec_validator.py', document]);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { errors: lines.length, warnings: 0, lines };
}

interface SchemaValidatorReport {
  readonly valid: boolean;
  readonly errors?: string | readonly { readonly instancePath: string; readonly message: string }[];
}

async function schemaValidator(document: string, workshop: ReadyWorkshop): Promise<Findings> {
  const { valid, errors = [] } = JSON.parse(
    (await workshop.run(['validate-api', document], ACCEPT)).stdout,
  ) as SchemaValidatorReport;
  const list = typeof errors === 'string' ? [errors] : errors.map((each) => `${each.message} (${each.instancePath})`);
  const lines = valid || list.length > 0 ? list : ['not valid'];
  return { errors: lines.length, warnings: 0, lines };
}
