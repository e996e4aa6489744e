import type { IncomingMessage } from 'node:http';
import { clientSubject } from '../../access/client-subject.ts';
import type { Metadata } from '../../upstream/upstream.ts';
import { isMetadataValue } from './names.ts';

export interface CallerMetadataOptions {
  /** True if a caller's Authorization header does not go up. */
  readonly dropToken: boolean;
  /** True if only the token of a caller who is known goes up: a name under which nobody was checked is nobody's. */
  readonly onlyChecked: boolean;
  /** Name under which the subject of the caller goes up. */
  readonly subjectName: string | undefined;
  /** Name under which the subject of the caller's certificate goes up. */
  readonly certificateName: string | undefined;
}

/** Changes the metadata of a call to what the proxy knows of its caller, by its checked subject if there is one. */
export type CallerMetadata = (metadata: Metadata, req: IncomingMessage, subject: string | undefined) => Metadata;

const TOKEN_NAMES = ['authorization', 'authorization-extras'];

/**
 * Makes the last word on who calls. The names that say so cannot come from the caller, whether something takes their
 * place or not. Undefined if there is nothing to change.
 */
export function callerMetadata(options: CallerMetadataOptions): CallerMetadata | undefined {
  const { dropToken, onlyChecked, subjectName, certificateName } = options;
  const own = [subjectName, certificateName].filter((name) => name !== undefined);
  if (own.length === 0 && !dropToken && !onlyChecked) return undefined;
  return (metadata, req, subject) => {
    const dropped = new Set(own);
    if (dropToken || (onlyChecked && subject === undefined)) for (const name of TOKEN_NAMES) dropped.add(name);
    const kept = metadata.filter(([name]) => !dropped.has(name));
    const certificate = certificateName === undefined ? undefined : clientSubject(req.socket);
    return [...kept, ...entry(subjectName, subject), ...entry(certificateName, certificate)];
  };
}

function entry(name: string | undefined, value: string | undefined): Metadata {
  if (name === undefined || value === undefined) return [];
  const text = printable(value);
  return isMetadataValue(text) ? [[name, text]] : [];
}

/** Percent-encodes what metadata cannot carry, and the percent sign, so that two subjects never look the same. */
function printable(text: string): string {
  return text.replace(/[^ -$&-~]+/gu, (part) =>
    [...Buffer.from(part)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}
