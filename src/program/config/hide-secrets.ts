import { hideSecret, hideUserInformation } from '../../base/redact.ts';
import type { OptionValues } from './options.ts';

const MAY_HOLD_CREDENTIALS = /auth|key|token|secret|password|cookie/i;

/** Makes every credential among the options, and in the variables of OpenTelemetry, known to the redaction. */
export function hideSecrets(values: OptionValues, environment: Readonly<Record<string, string | undefined>>): void {
  const { upstreamApiKey, upstreamTlsKey, upstreamMetadata, upstreams, codecAuth } = values;
  hide(upstreamApiKey);
  hide(upstreamTlsKey);
  hideMetadata(upstreamMetadata);
  for (const upstream of Object.values(upstreams)) {
    hide(upstream['api-key']);
    hide(upstream['tls-key']);
    hideMetadata(upstream.metadata);
  }
  hideHeader(codecAuth);
  for (const url of [values.rateLimitRedis, values.otlpEndpoint, values.codecEndpoint, values.jwksUrl?.href]) {
    if (url !== undefined) hideUserInformation(url);
  }
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || !/^OTEL_EXPORTER_OTLP_/.test(name)) continue;
    if (name.endsWith('_HEADERS')) hideHeaders(value);
    else if (name.endsWith('ENDPOINT')) hideUserInformation(value);
  }
}

/** A path, which is not secret, or a text or PEM. */
function hide(value: unknown): void {
  if (typeof value === 'string') hideSecret(value);
  else if (typeof value === 'object' && value !== null && 'data' in value) hideSecret(String(value.data));
}

/** `Bearer token`: the token alone is a secret too. */
function hideHeader(value: string | undefined): void {
  if (value === undefined) return;
  hideSecret(value);
  hideSecret(value.slice(value.indexOf(' ') + 1));
}

function hideMetadata(entries: readonly (readonly [name: string, value: string])[]): void {
  for (const [name, value] of entries) if (MAY_HOLD_CREDENTIALS.test(name)) hideHeader(value);
}

/** `name=value,name=value`, percent-encoded. */
function hideHeaders(list: string): void {
  for (const pair of list.split(',')) {
    const value = pair.slice(pair.indexOf('=') + 1).trim();
    hideHeader(value);
    if (/%[0-9a-f]{2}/i.test(value) && !/%(?![0-9a-f]{2})/i.test(value)) hideHeader(decodeURIComponent(value));
  }
}
