import { expect, test } from 'vitest';
import { committedDocument } from '../../codegen/committed-document.ts';
import { packageDocument } from '../../codegen/package-document.ts';

const paths = (text: string): readonly string[] => Object.keys((JSON.parse(text) as { paths: object }).paths);

test("a build without upstream's .proto files has the document in the same forms, with the same paths", () => {
  const built = new Map(packageDocument(`${process.cwd()}/codegen.yaml`).map(({ name, text }) => [name, text]));
  const committed = new Map(committedDocument('spec/openapi.yaml').map(({ name, text }) => [name, text]));
  // The licence is that of upstream's comments, which are not in it.
  expect([...committed.keys()]).toEqual([...built.keys()].filter((name) => name !== 'LICENSE.protos'));
  for (const name of ['openapi.json', 'openapi-3.0.json']) {
    expect(paths(committed.get(name) ?? '')).toEqual(paths(built.get(name) ?? ''));
  }
});
