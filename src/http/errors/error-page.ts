import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { prettyJson } from '../response/pretty.ts';
import type { ErrorAnswer } from './answer.ts';

const STYLE = `
:root{color-scheme:light dark}
body{max-width:44rem;margin:0 auto;padding:clamp(1.5rem,6vw,5rem) 1.25rem;color:#1c1f33;background:#fff;font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
h1{margin:0 0 .75rem;font-size:1.6rem;line-height:1.3}
h1 span{margin-right:.5rem;color:#b42318}
p,li{overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem 1rem;margin:1.25rem 0;color:#565c75;font-size:.875rem}
dd{margin:0;overflow-wrap:anywhere}
code,pre{font:.85rem/1.55 ui-monospace,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:.5rem 0 0;padding:.8rem 1rem;overflow:auto;background:#f6f7fb;border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere}
a{color:#4338ca}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:1.5rem 0}
summary{cursor:pointer}
@media(prefers-color-scheme:dark){body{color:#e6e8f5;background:#12131f}h1 span{color:#ff9b90}dl{color:#a5abc6}pre{background:#1b1d2e}a{color:#a5b0ff}}
`;

/** The Content-Security-Policy of the page: nothing on it can run, load or be sent anywhere, whatever an error quotes. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface ErrorPlace {
  /** The raw path of the request, from which links are relative, so that they also work below a prefix. */
  readonly path: string;
  readonly requestId: string;
  /** False where the application serves another page at `/docs`. */
  readonly hasDocs: boolean;
}

/** The same error for a person, with the JSON below. */
export function errorPage(answer: ErrorAnswer, place: ErrorPlace): Buffer {
  const { status, body } = answer;
  const reason = STATUS_CODES[status] ?? 'Error';
  const { message = '', details = [] } = JSON.parse(body.toString()) as ErrorBody;
  const violations = details.flatMap(({ fieldViolations = [] }) => fieldViolations);
  const items = violations.map(
    ({ field = '', description = '' }) => `<li><code>${escaped(field)}</code> ${escaped(description)}</li>`,
  );
  const base = '../'.repeat(Math.max(0, place.path.split('/').length - 2));
  const links = place.hasDocs
    ? `<nav aria-label="Help"><a href="${base}docs">All operations</a><a href="${base}docs#errors">What errors mean</a><a href="${base}openapi.json">OpenAPI document</a></nav>`
    : '';
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status} ${reason}</title>
${place.hasDocs ? `<link rel="icon" href="${base}docs/icon.svg" type="image/svg+xml">` : ''}
<style>${STYLE}</style>
</head>
<body>
<main>
<h1><span>${status}</span>${reason}</h1>
<p>${escaped(message)}</p>
${items.length === 0 ? '' : `<ul>${items.join('')}</ul>`}
<dl><dt>gRPC code</dt><dd>${answer.code}</dd><dt>Request id</dt><dd>${escaped(place.requestId)}</dd></dl>
${links}
<details><summary>As programs get it</summary><pre tabindex="0">${escaped((prettyJson(body) ?? body).toString())}</pre></details>
</main>
</body>
</html>
`;
  return Buffer.from(page);
}

interface ErrorBody {
  readonly message?: string;
  readonly details?: readonly {
    readonly fieldViolations?: readonly { readonly field?: string; readonly description?: string }[];
  }[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
