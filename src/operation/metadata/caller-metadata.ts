import type { IncomingMessage } from 'node:http';
import { clientSubject } from '../../access/client-subject.ts';
import type { Metadata } from '../../upstream/upstream.ts';
import { isMetadataValue } from './names.ts';

export interface CallerMetadataOptions {
  /** True if the Authorization header of a caller does not go up. */
  readonly dropToken: boolean;
  /** True if only a token that was checked goes up. */
  readonly onlyChecked: boolean;
  /** The metadata name for the subject of the caller. */
  readonly subjectName: string | undefined;
  /** The metadata name for the subject of the caller's certificate. */
  readonly certificateName: string | undefined;
}

/** Replaces what the metadata of a call says about its caller with what the proxy knows. */
export type CallerMetadata = (metadata: Metadata, req: IncomingMessage, subject: string | undefined) => Metadata;

const TOKEN_NAMES = ['authorization', 'authorization-extras'];

/**
 * Makes the function that decides what Temporal hears about a caller. A caller cannot set these names itself, not even
 * when the proxy has no value for them. Undefined if there is nothing to change.
 */
export function callerMetadata(options: CallerMetadataOptions): CallerMetadata | undefined {
  const { dropToken, onlyChecked, subjectName, certificateName } = options;
  const own = [subjectName, certificateName].filter((name) => name !== undefined);
  if (own.length === 0 && !dropToken && !onlyChecked) return undefined;
  return (metadata, req, subject) => {
    const dropped = new Set(own);
    if (dropToken || (onlyChecked && subject === undefined)) for (const name of TOKEN_NAMES) dropped.add(name);
    // Whatever came up under that name by another way is not what was checked.
    const isForged = ([name, value]: Metadata[number]) =>
      onlyChecked && name === 'authorization' && value !== req.headers.authorization;
    const kept = metadata.filter((each) => !dropped.has(each[0]) && !isForged(each));
    const certificate = certificateName === undefined ? undefined : clientSubject(req.socket);
    return [...kept, ...entry(subjectName, subject), ...entry(certificateName, certificate)];
  };
}

function entry(name: string | undefined, value: string | undefined): Metadata {
  if (name === undefined || value === undefined) return [];
  const text = printable(value);
  return isMetadataValue(text) ? [[name, text]] : [];
}

/** Percent-encodes what metadata cannot carry, and the percent sign itself, so that two subjects never look the same. */
function printable(text: string): string {
  return text.replace(/[^ -$&-~]+/gu, (part) =>
    [...Buffer.from(part)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}
