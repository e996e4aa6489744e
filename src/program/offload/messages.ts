import type { Parcel } from '../../base/lease.ts';
import { type ErrorOrigin, StatusError, type StatusErrorOptions } from '../../base/status-error.ts';
import type { CodecOptions } from '../../codec/json/codec.ts';
import type { Binding } from '../../codec/operation-table.ts';
import type { MessageParts } from '../../operation/compose.ts';
import type { NamedSchema } from '../../operation/offload.ts';
import type { BrokenRule, ValidatedParts } from '../../operation/validation/middleware.ts';

/** What the thread is told at its start. */
export interface ThreadSettings {
  /** URL of the folder of the built files. */
  readonly built: string;
  /** URL of the committed document. */
  readonly openapiYaml: string;
  /** True to validate against the whole document. */
  readonly strict: boolean;
}

/** The types are known on both sides. */
export type CodecSettings = Omit<CodecOptions, 'types'>;

/** A binding of an operation, with a number by which the thread remembers it. */
export interface Route {
  readonly number: number;
  /** Its place among the composable operations. */
  readonly operation: number;
  readonly binding: Binding;
}

/** A piece of work, with memory for what it makes, which the pool of the thread lacks otherwise. */
export interface Posted {
  readonly work: Work;
  readonly spare: ArrayBuffer | undefined;
}

/** The result, with the memory of what it was made from. */
export interface Returned {
  readonly result: Result;
  readonly spare: ArrayBuffer | undefined;
}

export type Work =
  | {
      readonly kind: 'compose';
      readonly route: Route;
      readonly unknownQuery: 'refuse' | 'ignore';
      readonly parts: Omit<MessageParts, 'body' | 'codec'> & { readonly body: Parcel; readonly codec: CodecSettings };
    }
  | {
      readonly kind: 'argument';
      readonly body: Parcel;
      readonly schema: PostedSchema | undefined;
      readonly maxDepth: number | undefined;
    }
  | { readonly kind: 'check'; readonly key: string; readonly parts: ValidatedParts };

/** A schema by its name, with all schemas unless the thread had the same ones before. */
export interface PostedSchema {
  readonly name: string;
  readonly schemas: NamedSchema['schemas'] | undefined;
}

export type Result =
  | { readonly kind: 'composed'; readonly message: Parcel; readonly namespace: string }
  | { readonly kind: 'argument'; readonly body: Parcel; readonly start: number; readonly end: number }
  | { readonly kind: 'checked'; readonly broken: readonly BrokenRule[] }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string; readonly options: ErrorData }
  /** A defect. */
  | { readonly kind: 'failed'; readonly stack: string };

/** What remains of an error on its way; nothing on the thread makes one with metadata, details or a cause. */
type ErrorData = Pick<StatusErrorOptions, 'httpStatus' | 'headers' | 'violations' | 'unlisted'> & {
  readonly origin: ErrorOrigin;
};

export function toResult(error: unknown): Result {
  if (!(error instanceof StatusError)) {
    return { kind: 'failed', stack: error instanceof Error ? String(error.stack) : String(error) };
  }
  const { code, message, origin, httpStatus, headers, violations, unlisted } = error;
  const options = { origin, headers, violations, unlisted, ...(httpStatus !== undefined && { httpStatus }) };
  return { kind: 'refused', code, message, options };
}

/** @returns the error that the thread has thrown, or one that names its stack, which only the log sees */
export function errorOf(result: Result): Error {
  if (result.kind === 'refused') return new StatusError(result.code, result.message, result.options);
  return new Error(`the codec thread: ${result.kind === 'failed' ? result.stack : `unexpected ${result.kind}`}`);
}
