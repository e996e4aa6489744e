import type { CodeSample } from './document.ts';
import { SAMPLES } from './sample-texts.ts';

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

/** The call in four languages. */
export function codeSamples(call: SampleCall): readonly CodeSample[] {
  const search = new URLSearchParams(call.query).toString();
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.pathValues[name] ?? name));
  const url = `${ORIGIN}${path}${search === '' ? '' : `?${search}`}`;
  const body = call.body === undefined ? undefined : JSON.stringify(call.body, undefined, 2);
  return SAMPLES.map(({ lang, label, print }) => ({ lang, label, source: print({ method: call.method, url, body }) }));
}
