import { isObject, type Json, type JsonObject, type Plain } from './schema.ts';

/** The payload shorthand, written a second time and straight from contract section 4. */

const SHORT_KEYS = new Set(['metadata', 'data', 'externalPayloads']);

function longForm(json: JsonObject): JsonObject | undefined {
  const { metadata, data } = json;
  if (!isObject(metadata) || typeof metadata.encoding !== 'string') return undefined;
  if (Object.keys(json).some((key) => !SHORT_KEYS.has(key)) || (data !== undefined && typeof data !== 'string')) {
    return undefined;
  }
  const texts = Object.values(metadata).every((value) => typeof value === 'string' && /^[\w+/-]*=*$/.test(value));
  return texts && /^[ -~]+$/.test(Buffer.from(metadata.encoding, 'base64').toString('latin1')) ? metadata : undefined;
}

export function payloadFromJson(json: Json): Plain {
  if (json === null) return { metadata: { encoding: Buffer.from('binary/null') } };
  if (isObject(json)) {
    const metadata = longForm(json);
    if (metadata !== undefined) {
      const entries = Object.entries(metadata).map(([key, value]) => [key, Buffer.from(value as string, 'base64')]);
      const external = (json.externalPayloads ?? []) as readonly JsonObject[];
      return {
        metadata: Object.fromEntries(entries),
        ...(json.data !== undefined && { data: Buffer.from(json.data as string, 'base64') }),
        ...(external.length > 0 && { external_payloads: external.map((one) => ({ size_bytes: one.sizeBytes })) }),
      };
    }
    const { _protoMessageType: type, ...rest } = json;
    if (typeof type === 'string') {
      const metadata = { encoding: Buffer.from('json/protobuf'), messageType: Buffer.from(type) };
      return { metadata, data: Buffer.from(JSON.stringify(rest)) };
    }
  }
  return { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(json)) };
}

export function payloadToJson(payload: Plain, inSearchAttributes: boolean): Json {
  const metadata = (payload.metadata ?? {}) as Readonly<Record<string, Buffer>>;
  const data = (payload.data as Buffer | undefined) ?? Buffer.alloc(0);
  const external = (payload.external_payloads ?? []) as readonly Plain[];
  const short = external.length === 0 ? shortForm(metadata, data, inSearchAttributes) : undefined;
  if (short !== undefined) return short;
  const keys = Object.keys(metadata).sort();
  return {
    ...(keys.length > 0 && {
      metadata: Object.fromEntries(keys.map((key) => [key, metadata[key]?.toString('base64') ?? ''])),
    }),
    ...(data.length > 0 && { data: data.toString('base64') }),
    ...(external.length > 0 && { externalPayloads: external.map((one) => ({ sizeBytes: one.size_bytes as string })) }),
  };
}

function shortForm(
  { encoding, messageType, type, ...others }: Readonly<Record<string, Buffer>>,
  data: Buffer,
  inSearchAttributes: boolean,
): Json | undefined {
  if (Object.keys(others).length > 0 || (type !== undefined && !inSearchAttributes)) return undefined;
  const name = encoding?.toString();
  if (name === 'binary/null') return data.length === 0 && messageType === undefined ? null : undefined;
  const value = parsed(data);
  if (value === undefined) return undefined;
  if (name === 'json/protobuf') {
    if (messageType === undefined || !isObject(value) || '_protoMessageType' in value) return undefined;
    return { _protoMessageType: messageType.toString(), ...value };
  }
  if (name !== 'json/plain' || messageType !== undefined) return undefined;
  const misread = isObject(value) && (longForm(value) !== undefined || '_protoMessageType' in value);
  return misread ? undefined : value;
}

function parsed(data: Buffer): Json | undefined {
  try {
    return JSON.parse(data.toString()) as Json;
  } catch {
    return undefined;
  }
}
