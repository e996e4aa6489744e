/** A request, as samples in several languages send it. */
export interface SampleRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** JSON text. */
  readonly body?: string | undefined;
  /** True to send a token, which every sample reads from the environment variable TOKEN. */
  readonly withToken?: boolean;
  /** True if the answer is a stream of text instead of one JSON value. */
  readonly isStream?: boolean;
}

/** Samples by language, each with what its readers have at hand, and with errors told. */
export const SAMPLES: readonly { readonly label: string; readonly lang: string; readonly print: PrintSample }[] = [
  { label: 'curl', lang: 'Shell', print: curl },
  { label: 'TypeScript', lang: 'TypeScript', print: typescript },
  { label: 'Python', lang: 'Python', print: python },
  { label: 'Go', lang: 'Go', print: go },
];

type PrintSample = (request: SampleRequest) => string;

/** JSON text as tokens: strings, punctuation, and everything else. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * The value of a JSON text that a literal of a programming language can stand for. Undefined if a literal would change
 * it: JavaScript rounds long numbers, and `__proto__` is not an ordinary key there.
 */
function literal(text: string): { readonly value: unknown } | undefined {
  if (text.includes('__proto__')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text.match(TOKEN)?.join('') ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function curl({ method, url, headers = [], body, withToken, isStream }: SampleRequest): string {
  const isDefault = method === (body === undefined ? 'GET' : 'POST');
  const parts = [
    ...(isDefault ? [] : [`--request ${method}`]),
    shellText(url),
    ...headers.map(([name, value]) => `--header ${shellText(`${name}: ${value}`)}`),
    ...(withToken === true ? ['--header "Authorization: Bearer $TOKEN"'] : []),
    ...(body === undefined ? [] : [`--json ${shellText(body)}`]),
  ];
  return `curl --fail-with-body ${isStream === true ? '--no-buffer ' : ''}${parts.join(' \\\n  ')}\n`;
}

function typescript({ method, url, headers = [], body, withToken, isStream }: SampleRequest): string {
  const fields = [
    ...headers.map(([name, value]) => `    ${quoted(name)}: ${quoted(value)},`),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the sample
    ...(withToken === true ? ['    Authorization: `Bearer ${process.env.TOKEN}`,'] : []),
  ];
  const known = body === undefined ? undefined : literal(body);
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    ...(fields.length === 0 ? [] : ['  headers: {', ...fields, '  },']),
    ...(known === undefined
      ? []
      : [`  body: JSON.stringify(${indent(JSON.stringify(known.value, undefined, 2), 2)}),`]),
    ...(body === undefined || known !== undefined ? [] : [`  body: ${quoted(body)},`]),
  ];
  const call = options.length === 0 ? `fetch(${quoted(url)})` : `fetch(${quoted(url)}, {\n${options.join('\n')}\n})`;
  const rest =
    isStream === true
      ? [
          'if (!response.ok || response.body === null) throw new Error(await response.text());',
          'for await (const part of response.body.pipeThrough(new TextDecoderStream())) process.stdout.write(part);',
        ]
      : [
          'const answer = await response.json();',
          'if (!response.ok) throw new Error(answer.message);',
          'console.log(answer);',
        ];
  return [`const response = await ${call};`, ...rest, ''].join('\n');
}

/** The standard library alone. */
function python({ method, url, headers = [], body, withToken, isStream }: SampleRequest): string {
  const known = body === undefined ? undefined : literal(body);
  const fields = [
    ...headers.map(([name, value]) => `        ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
    ...(withToken === true ? ['        "Authorization": f"Bearer {os.environ[\'TOKEN\']}",'] : []),
  ];
  const isJson = known !== undefined || isStream !== true;
  return [
    ...(isJson ? ['import json'] : []),
    ...(withToken === true ? ['import os'] : []),
    'import urllib.request',
    '',
    'request = urllib.request.Request(',
    `    ${JSON.stringify(url)},`,
    `    method=${JSON.stringify(method)},`,
    ...(fields.length === 0 ? [] : ['    headers={', ...fields, '    },']),
    ...(known === undefined ? [] : [`    data=json.dumps(${indent(pythonText(known.value), 4)}).encode(),`]),
    ...(body === undefined || known !== undefined ? [] : [`    data=${JSON.stringify(body)}.encode(),`]),
    ')',
    'with urllib.request.urlopen(request) as response:',
    ...(isStream === true
      ? ['    for line in response:', '        print(line.decode(), end="", flush=True)']
      : ['    print(json.load(response))']),
    '',
  ].join('\n');
}

function go({ method, url, headers = [], body, withToken, isStream }: SampleRequest): string {
  const needsOs = withToken === true || isStream === true;
  const imports = [
    ...(isStream === true ? [] : ['fmt']),
    'io',
    'log',
    'net/http',
    ...(needsOs ? ['os'] : []),
    ...(body === undefined ? [] : ['strings']),
  ];
  const rest =
    isStream === true
      ? [
          '\tif response.StatusCode >= 400 {',
          '\t\tlog.Print(response.Status)',
          '\t}',
          '\tif _, err := io.Copy(os.Stdout, response.Body); err != nil {',
          '\t\tlog.Fatal(err)',
          '\t}',
        ]
      : [
          '\tanswer, err := io.ReadAll(response.Body)',
          '\tif err != nil || response.StatusCode >= 400 {',
          '\t\tlog.Fatal(response.Status, string(answer), err)',
          '\t}',
          '\tfmt.Println(string(answer))',
        ];
  return [
    'package main',
    '',
    'import (',
    ...imports.map((each) => `\t"${each}"`),
    ')',
    '',
    'func main() {',
    ...(body === undefined ? [] : [`\tbody := strings.NewReader(${goText(body)})`]),
    `\trequest, err := http.NewRequest(${JSON.stringify(method)}, ${JSON.stringify(url)}, ${body === undefined ? 'nil' : 'body'})`,
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    ...headers.map(([name, value]) => `\trequest.Header.Set(${JSON.stringify(name)}, ${JSON.stringify(value)})`),
    ...(withToken === true ? ['\trequest.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))'] : []),
    '\tresponse, err := http.DefaultClient.Do(request)',
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\tdefer response.Body.Close()',
    ...rest,
    '}',
    '',
  ].join('\n');
}

function shellText(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return `'${escaped.replaceAll("'", "\\'")}'`;
}

/** A raw string, unless the text holds what would end one. */
function goText(json: string): string {
  const known = literal(json);
  const text = known === undefined ? json : indent(JSON.stringify(known.value, undefined, '\t'), 1, '\t');
  return text.includes('`') ? JSON.stringify(json) : `\`${text}\``;
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
