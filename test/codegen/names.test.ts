import { describe, expect, test } from 'vitest';
import type { Message } from '../../codegen/model.ts';
import {
  identifier,
  lowerCamelCase,
  operationId,
  packageFile,
  propertyKey,
  quote,
  symbolName,
} from '../../codegen/names.ts';
import { parameterNames } from '../../codegen/parameter-names.ts';
import { parsePathTemplate } from '../../codegen/path-template.ts';
import { messageIn, modelOf } from '../support/made-up-protos.ts';

describe('a JSON name', () => {
  // The spellings of protobuf's own test messages, and what protoc makes of them.
  test.each([
    ['fieldname1', 'fieldname1'],
    ['field_name2', 'fieldName2'],
    ['_field_name3', 'FieldName3'],
    ['field__name4_', 'fieldName4'],
    ['field0name5', 'field0name5'],
    ['field_0_name6', 'field0Name6'],
    ['FieldName8', 'FieldName8'],
    ['FIELD_NAME11', 'FIELDNAME11'],
    ['__Field_name14', 'FieldName14'],
    ['Field_name18__', 'FieldName18'],
  ])('of %s is %s', (name, wanted) => {
    expect(lowerCamelCase(name)).toBe(wanted);
  });
});

describe('a printed name', () => {
  test.each([
    [operationId('StartWorkflowExecution'), 'startWorkflowExecution'],
    [packageFile('temporal.api.common.v1'), 'temporal/api/common/v1.ts'],
    [packageFile(''), 'default.ts'],
    [symbolName(['Payload', 'ExternalPayloadDetails']), 'Payload_ExternalPayloadDetails'],
    [symbolName(['Any']), 'Any'],
    [identifier('delete'), 'delete_'],
    [propertyKey('workflowId'), 'workflowId'],
    [propertyKey('[a.b]'), `'[a.b]'`],
    [quote(`it's "so"\n`), `'it\\'s "so"\\n'`],
  ])('is %s', (given, wanted) => {
    expect(given).toBe(wanted);
  });
});

describe('path parameters', () => {
  const names = (template: string, query?: Message): readonly string[] =>
    parameterNames(parsePathTemplate(template), query);

  test.each([
    ['/{namespace}/{execution.workflow_id}', ['namespace', 'workflowId']],
    ['/{deployment.name}/{version.name}', ['deploymentName', 'versionName']],
    ['/{name}/{deployment.name}', ['name', 'deploymentName']],
    ['/{a.x.name}/{b.x.name}/{other}', ['aXName', 'bXName', 'other']],
    // A nested name goes by the literal in front of it, if that is a word.
    ['/task-queues/{task_queue.name}', ['taskQueueName']],
    ['/update/{request.input.name}', ['updateName']],
    ['/v1/{shelf.book.name}', ['bookName']],
    ['/policies/{policy.id}/access/{x.id}', ['policyId', 'accessId']],
    ['/books/{a.name}/books/{b.name}', ['aName', 'bName']],
    ['/books/{name}', ['name']],
  ])('of %s are called %j', (template, wanted) => {
    expect(names(template)).toEqual(wanted);
  });

  test('that cannot be told apart are refused', () => {
    expect(() => names('/{a_b}/{a.b}/{c.b}')).toThrow('have the same name');
  });

  test('do not take the name of a query parameter', () => {
    const message = messageIn(
      modelOf({ files: { 'a.proto': 'syntax = "proto3"; message Get { string id = 1; string book_id = 2; }' } }),
      'Get',
    );
    expect(names('/books/{shelf.id}', message)).toEqual(['shelfId']);
    expect(names('/{id}', message)).toEqual(['id']);
  });
});
