import { describe, expect, test } from 'vitest';
import { differencesOf, printReport, type Report } from '../../src/verify/report.ts';

const REPORT: Report = {
  serverVersion: '1.31.2',
  millis: 1_234,
  calls: [
    { operation: 'getSystemInfo', request: 'GET /api/v1/system-info', code: 0, disagreements: [], millis: 12 },
    { operation: 'describeSchedule', request: 'GET /a', code: 5, disagreements: [], millis: 3 },
    {
      operation: 'describeSchedule',
      request: 'GET /b?c=d&e',
      code: 0,
      disagreements: [
        { path: 'a.b', grpc: '"<1>"', http: 'nothing' },
        { path: '', grpc: 'x\u0000\ud800', http: 'y' },
      ],
      millis: 4,
    },
  ],
};

describe('a report', () => {
  test('counts differences', () => {
    expect(differencesOf(REPORT)).toBe(2);
  });

  test('as a table', () => {
    expect(printReport(REPORT, 'table').split('\n')).toEqual([
      'operation           compared      errors differences',
      'getSystemInfo              1           0           0',
      'describeSchedule           2           1           2',
      '',
      'describeSchedule: GET /b?c=d&e',
      '  a.b',
      '    gRPC  "<1>"',
      '    HTTP  nothing',
      '  (whole message)',
      '    gRPC  x\u0000\ud800',
      '    HTTP  y',
      '',
      '2 operations, 3 comparisons on server 1.31.2 in 1.2 s: 2 differences',
    ]);
  });

  test('without a difference', () => {
    const calls = REPORT.calls.slice(0, 2);
    expect(
      printReport({ ...REPORT, calls }, 'table')
        .split('\n')
        .at(-1),
    ).toBe('2 operations, 2 comparisons on server 1.31.2 in 1.2 s: no difference');
    expect(printReport({ ...REPORT, calls }, 'junit')).toContain('tests="2" failures="0"');
  });

  test('as JSON', () => {
    expect(JSON.parse(printReport(REPORT, 'json'))).toEqual({
      serverVersion: '1.31.2',
      compared: 3,
      millis: 1_234,
      operations: [
        { operation: 'getSystemInfo', compared: 1, errors: 0, differences: 0 },
        { operation: 'describeSchedule', compared: 2, errors: 1, differences: 2 },
      ],
      differences: [
        { operation: 'describeSchedule', request: 'GET /b?c=d&e', path: 'a.b', grpc: '"<1>"', http: 'nothing' },
        { operation: 'describeSchedule', request: 'GET /b?c=d&e', path: '', grpc: 'x\u0000\ud800', http: 'y' },
      ],
    });
  });

  test('as JUnit, in well-formed XML', () => {
    expect(printReport(REPORT, 'junit').split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites>',
      '  <testsuite name="temporal-http verify" tests="3" failures="1" time="1.2">',
      '    <testcase classname="getSystemInfo" name="GET /api/v1/system-info" time="0.012"/>',
      '    <testcase classname="describeSchedule" name="GET /a" time="0.003"/>',
      '    <testcase classname="describeSchedule" name="GET /b?c=d&amp;e" time="0.004">',
      '      <failure message="2 differences">a.b',
      '  gRPC &quot;&lt;1&gt;&quot;',
      '  HTTP nothing',
      '(whole message)',
      '  gRPC x\ufffd\ufffd',
      '  HTTP y</failure>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
    ]);
  });
});
