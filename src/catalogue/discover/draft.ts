import { stringify } from 'yaml';
import { inferSchema } from './infer.ts';
import type { SeenMessage, SeenType } from './observe.ts';

const HEAD = `# A first draft, based on runs of each type. Give the workflows names that their callers know, say
# how ids are made, and make the schemas stricter: they allow whatever was seen.
`;

/** A catalogue of everything that was seen, as YAML. */
export function draftCatalogue(namespace: string, types: readonly SeenType[]): string {
  const taken = new Set<string>();
  const entries = types.map((seen) => {
    const name = unused(entryName(seen.type), taken);
    const note =
      seen.arguments > 1 ? `# ${seen.type} takes ${seen.arguments} arguments; a catalogue passes one.\n` : '';
    return indent(`${note}${stringify({ [name]: entryOf(namespace, seen) }, YAML)}`);
  });
  return `${HEAD}workflows:${entries.length === 0 ? ' {}\n' : `\n${entries.join('\n')}`}`;
}

const YAML = { lineWidth: 120, aliasDuplicateObjects: false };

function entryOf(namespace: string, { type, taskQueue, inputs, results, signals, queries, updates }: SeenType) {
  return {
    ...{ type, namespace, taskQueue },
    ...schema('input', inputs),
    ...schema('result', results),
    ...messages('signals', signals, false),
    ...messages('queries', queries, true),
    ...messages('updates', updates, true),
  };
}

function schema(key: string, samples: readonly unknown[]) {
  return samples.length === 0 ? {} : { [key]: inferSchema(samples) };
}

function messages(kind: string, seen: ReadonlyMap<string, SeenMessage>, answers: boolean) {
  if (seen.size === 0) return {};
  const taken = new Set<string>();
  const entries = [...seen].map(([name, { description, inputs, results }]) => {
    const key = unused(kebabCase(name) || 'message', taken);
    return [
      key,
      {
        ...(key === name ? {} : { name }),
        ...(description === undefined ? {} : { description }),
        ...schema('input', inputs),
        ...(answers ? schema('result', results) : {}),
      },
    ];
  });
  return { [kind]: Object.fromEntries(entries) };
}

/** `OrderWorkflow` as `order`. */
function entryName(type: string): string {
  const name = kebabCase(type);
  return name.replace(/-workflow$/, '') || 'workflow';
}

function kebabCase(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function unused(wanted: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 && wanted !== 'docs' ? wanted : `${wanted}-${count}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
