import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../codegen/config.ts';
import { generate } from '../../codegen/generate.ts';
import { findDrift, writeOutput } from '../../codegen/output.ts';
import { problemsOf, temporaryFolder } from '../support/made-up-protos.ts';
import { UPSTREAM_PROTOS } from '../support/upstream-protos.ts';

const PROTO = `syntax = "proto3";
package library.v1;
import "google/api/annotations.proto";
message GetBookRequest { string name = 1; int32 page = 2; }
message Book { string name = 1; Kind kind = 2; repeated double prices = 3; map<string, int64> counts = 4; Empty empty = 5; }
message Empty {}
enum Kind { KIND_UNSPECIFIED = 0; KIND_NOVEL = 1; }
service Library {
  rpc GetBook(GetBookRequest) returns (Book) { option (google.api.http) = { get: "/v1/books/{name}" }; }
}
`;

const ROOTS = `proto_roots: [protos, '${UPSTREAM_PROTOS}']`;
const CONFIG = `${ROOTS}\nfiles: ['**/library.proto']\nservices: [library.v1.Library]\nout: out\ndocument: openapi.yaml\n`;

function project(config: string = CONFIG): string {
  return temporaryFolder({ 'codegen.yaml': config, 'protos/library.proto': PROTO });
}

describe('the build step, given made-up .proto files', () => {
  test('prints types, codecs, operations, a registry, the document and its types', async () => {
    const { files, document } = await generate(readConfig(join(project(), 'codegen.yaml')));
    expect([...files.keys()].sort()).toEqual(['library/v1.ts', 'openapi.ts', 'operations.ts', 'registry.ts']);
    expect(document).toContain('/v1/books/{name}');
    expect(files.get('operations.ts')).toContain(`readonly 'GET /v1/books/{name}': Handler<GetBookPath, `);
    expect(files.get('registry.ts')).toContain(`['library.v1.Book', library_v1_Book],`);
    expect(files.get('openapi.ts')).toContain('"/v1/books/{name}"');
    expect(files.get('library/v1.ts')).toContain(
      [
        'export type Kind =',
        `  | 'KIND_UNSPECIFIED'`,
        `  | 'KIND_NOVEL';`,
        '',
        '/** library.v1.GetBookRequest */',
        'export interface GetBookRequest {',
        '  readonly name?: string;',
        '  readonly page?: number;',
        '}',
        '',
        '/** library.v1.Book */',
        'export interface Book {',
        '  readonly name?: string;',
        '  readonly kind?: Kind;',
        `  readonly prices?: readonly (number | 'NaN' | 'Infinity' | '-Infinity')[];`,
        '  readonly counts?: { readonly [key: string]: string };',
        '  readonly empty?: Empty;',
        '}',
      ].join('\n'),
    );
  });

  test('prints messages only, if no service is asked for', async () => {
    const folder = project(`${ROOTS}\nfiles: [library.proto]\n`);
    const { files, document } = await generate(readConfig(join(folder, 'codegen.yaml')));
    expect([...files.keys()].sort()).toEqual(['library/v1.ts', 'registry.ts']);
    expect(document).toBeUndefined();
  });

  test('makes the same text of the same input', async () => {
    const config = readConfig(join(project(), 'codegen.yaml'));
    expect(await generate(config)).toEqual(await generate(config));
  });

  test('makes the output folder as generated and tells all drift', async () => {
    const folder = project();
    const config = readConfig(join(folder, 'codegen.yaml'));
    const generated = await generate(config);
    const drift = (): readonly string[] =>
      findDrift(generated, config).map(({ path, kind }) => `${path.slice(folder.length + 1)} ${kind}`);
    expect(drift()).toContain('out/library/v1.ts missing');
    expect(drift()).toContain('openapi.yaml missing');
    writeOutput(generated, config);
    expect(drift()).toEqual([]);

    const header = readFileSync(join(folder, 'out/registry.ts'), 'utf8').split('\n')[0];
    mkdirSync(join(folder, 'out/old'));
    writeFileSync(join(folder, 'out/old/v1.ts'), `${header}\nexport {};\n`);
    writeFileSync(join(folder, 'out/by-hand.ts'), 'export {};\n');
    writeFileSync(join(folder, 'openapi.yaml'), 'changed');
    expect(drift()).toEqual(['openapi.yaml different', 'out/old/v1.ts left over']);
    writeOutput(generated, config);
    expect(drift()).toEqual([]);
    expect(existsSync(join(folder, 'out/old'))).toBe(false);
    expect(existsSync(join(folder, 'out/by-hand.ts'))).toBe(true);
  });

  test('imports the run time of this project into any output folder', async () => {
    const folder = project();
    const { files } = await generate(readConfig(join(folder, 'codegen.yaml')));
    const path = /from '([^']*operation-table\.ts)'/.exec(files.get('operations.ts') ?? '')?.[1] ?? '';
    expect(resolve(folder, 'out', path)).toBe(resolve('src/codec/operation-table.ts'));
  });

  test('imports another run time if the configuration names one', async () => {
    const folder = project(`${CONFIG}runtime: elsewhere/src\n`);
    const { files } = await generate(readConfig(join(folder, 'codegen.yaml')));
    expect(files.get('operations.ts')).toContain(`from '../elsewhere/src/operation-table.ts';`);
    expect(files.get('library/v1.ts')).toContain(`from '../../elsewhere/src/json/message-type.ts';`);
  });
});

test('the document has the version that the configuration gives, and that of the package or crate otherwise', async () => {
  const versionOf = async (config: string) =>
    /^ {2}version: (\S+)$/m.exec(
      (await generate(readConfig(join(project(config), 'codegen.yaml')))).document ?? '',
    )?.[1];
  expect(await versionOf(`${CONFIG}version: 7.8.9\n`)).toBe('7.8.9');
  const { version: crateVersion } = readConfig('codegen.yaml').roots.find(({ version }) => version) ?? {};
  const crate = (parse(readFileSync('codegen.yaml', 'utf8')) as { proto_roots: readonly object[] }).proto_roots[1];
  expect(await versionOf(CONFIG.replace(`'${UPSTREAM_PROTOS}'`, JSON.stringify(crate)))).toBe(crateVersion);
});

test('examples are read from all files of their folder, and one too many is told with its line', async () => {
  const folder = project(`${CONFIG}examples: examples\n`);
  const example = 'request: { path: { name: a b } }\n  status: 200\n  response: {}\n';
  mkdirSync(join(folder, 'examples'));
  writeFileSync(join(folder, 'examples/a.yaml'), `getBook:\n  ${example}`);
  const read = () => generate(readConfig(join(folder, 'codegen.yaml')));
  expect((await read()).document).toContain('example: a b');
  writeFileSync(join(folder, 'examples/b.yaml'), `# old\ngetLost:\n  ${example}`);
  await expect(read()).rejects.toThrow(/examples\/b\.yaml:2: there is no operation getLost$/);
});

describe('mistakes in the overlay', () => {
  const overlay = [
    'tags: [{ name: T, description: a }, { name: T, description: b }]',
    'operations:',
    '  getBook:',
    '    tag: Books',
    '    required:',
    '      - name',
    '      - nope',
    '    bindings:',
    '      GET /v2: {}',
    '  getLost: {}',
  ].join('\n');

  test.each([
    [
      'that fit nothing in the model',
      overlay,
      [
        '1: the tag "T" stands there twice',
        '4: getBook has the unknown tag "Books"',
        '9: getBook has no published binding "GET /v2"',
        '7: library.v1.GetBookRequest has no field "nope"',
        '10: there is no operation getLost',
      ],
    ],
    ['of form', 'operations:\n  getBook:\n    sumary: x\n', ['3: operations.getBook.sumary: there is no such setting']],
  ])('%s are told with their lines', async (_, text, wanted) => {
    const folder = project(`${CONFIG}overlay: overlay.yaml\n`);
    writeFileSync(join(folder, 'overlay.yaml'), text);
    const config = readConfig(join(folder, 'codegen.yaml'));
    const error = await generate(config).catch((thrown: unknown) => thrown);
    expect(String(error)).toBe(`BuildError: ${wanted.map((each) => `${config.overlay?.name}:${each}`).join('\n')}`);
  });
});

describe('a configuration', () => {
  test.each([
    ['an unknown setting', `${CONFIG}nope: 1\n`, /:6:1: nope: there is no such setting$/],
    ['a missing folder', 'proto_roots: [nowhere]\nfiles: [a.proto]\n', /:1: there is no folder .*nowhere$/],
    [
      'a missing package',
      'proto_roots:\n- {package: no-such-package, path: x}\nfiles: [a.proto]\n',
      /:2: the npm package no-such-package is not installed$/,
    ],
    [
      'a glob without files',
      `${ROOTS}\nfiles:\n- library.proto\n- nope/*.proto\n`,
      /:4: no file matches nope\/\*\.proto$/,
    ],
    ['no files', `${ROOTS}\n`, /:1: files: .*$/],
  ])('is refused with the line of %s', (_, text, wanted) => {
    const folder = project(text);
    expect(problemsOf(() => readConfig(join(folder, 'codegen.yaml')))).toEqual([expect.stringMatching(wanted)]);
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync('node_modules/.bin/tsx', ['codegen/main.ts', ...args], { encoding: 'utf8' });

  test('writes, then finds nothing to do, then fails on drift', () => {
    const folder = project();
    const config = join(folder, 'codegen.yaml');
    expect(run('--config', config)).toMatchObject({ status: 0, stderr: '' });
    expect(run('--config', config, '--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    writeFileSync(join(folder, 'out/registry.ts'), '');
    const failed = run('--config', config, '--check');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/out\/registry\.ts: different\n$/);
  });

  test('names file and line of bad input and exits with 1', () => {
    const folder = project();
    writeFileSync(join(folder, 'protos/library.proto'), PROTO.replace('{name}', '{nope}'));
    const failed = run('--config', join(folder, 'codegen.yaml'));
    expect(failed).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'library.proto:9: library.v1.GetBookRequest has no field nope\n',
    });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('explains itself if an option is unknown', () => {
    const failed = run('--nope');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('Usage:');
  });
});
