import type { CodeSample } from './document.ts';

/** A call with real values. */
export interface SampleCall {
  readonly method: string;
  /** With its variables: `/api/v1/namespaces/{namespace}`. */
  readonly path: string;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Where a proxy on the reader's own machine listens. */
const ORIGIN = 'http://127.0.0.1:7243';

/** The call in four languages, each with what its readers have at hand, and with errors told. */
export function codeSamples(call: SampleCall): readonly CodeSample[] {
  const search = new URLSearchParams(call.query).toString();
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.pathValues[name] ?? name));
  const url = `${ORIGIN}${path}${search === '' ? '' : `?${search}`}`;
  const { method, body } = call;
  return [
    { lang: 'Shell', label: 'curl', source: curl(method, url, body) },
    { lang: 'TypeScript', label: 'TypeScript', source: typescript(method, url, body) },
    { lang: 'Python', label: 'Python', source: python(method, url, body) },
    { lang: 'Go', label: 'Go', source: go(method, url, body) },
  ];
}

function curl(method: string, url: string, body: unknown): string {
  const isDefault = method === (body === undefined ? 'GET' : 'POST');
  const parts = [
    ...(isDefault ? [] : [`--request ${method}`]),
    shellText(url),
    ...(body === undefined ? [] : [`--json ${shellText(JSON.stringify(body, undefined, 2))}`]),
  ];
  return `curl --fail-with-body ${parts.join(' \\\n  ')}\n`;
}

function typescript(method: string, url: string, body: unknown): string {
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    ...(body === undefined ? [] : [`  body: JSON.stringify(${indent(JSON.stringify(body, undefined, 2), 2)}),`]),
  ];
  const call = options.length === 0 ? `fetch(${quoted(url)})` : `fetch(${quoted(url)}, {\n${options.join('\n')}\n})`;
  return [
    `const response = await ${call};`,
    'const answer = await response.json();',
    'if (!response.ok) throw new Error(answer.message);',
    'console.log(answer);',
    '',
  ].join('\n');
}

/** The standard library alone. */
function python(method: string, url: string, body: unknown): string {
  const argument = body === undefined ? '' : `    data=json.dumps(${indent(pythonText(body), 4)}).encode(),\n`;
  return [
    'import json',
    'import urllib.request',
    '',
    'request = urllib.request.Request(',
    `    ${JSON.stringify(url)},`,
    `    method=${JSON.stringify(method)},`,
    `${argument})`,
    'with urllib.request.urlopen(request) as response:',
    '    print(json.load(response))',
    '',
  ].join('\n');
}

function go(method: string, url: string, body: unknown): string {
  const json = JSON.stringify(body, undefined, '\t');
  return [
    'package main',
    '',
    'import (',
    ...['fmt', 'io', 'log', 'net/http', ...(body === undefined ? [] : ['strings'])].map((each) => `\t"${each}"`),
    ')',
    '',
    'func main() {',
    ...(body === undefined ? [] : [`\tbody := strings.NewReader(\`${indent(json, 1, '\t')}\`)`]),
    `\trequest, err := http.NewRequest(${JSON.stringify(method)}, ${JSON.stringify(url)}, ${body === undefined ? 'nil' : 'body'})`,
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\tresponse, err := http.DefaultClient.Do(request)',
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\tdefer response.Body.Close()',
    '\tanswer, err := io.ReadAll(response.Body)',
    '\tif err != nil || response.StatusCode >= 400 {',
    '\t\tlog.Fatal(response.Status, string(answer), err)',
    '\t}',
    '\tfmt.Println(string(answer))',
    '}',
    '',
  ].join('\n');
}

function shellText(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A JSON value as a Python literal. */
function pythonText(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map(pythonText)
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${pythonText(each)}`);
  return items.length === 0
    ? open + close
    : `${open}\n${items.map((each) => `    ${indent(each, 4)},\n`).join('')}${close}`;
}

/** All lines but the first. */
function indent(text: string, count: number, unit = ' '): string {
  return text.replaceAll('\n', `\n${unit.repeat(count)}`);
}
