/** A difference between two documents that somebody who calls the API can notice. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** A call, or the code of a generated client, that worked before may fail. */
  readonly breaking: boolean;
  /** `POST /api/v1/...`, or `schema TaskQueue`. */
  readonly where: string;
  /** Empty if it is the place itself that is added or removed. */
  readonly what: string;
}

/** A difference at a place that whoever asked for it knows. */
export type LocalChange = Omit<Change, 'where'>;

export function at(where: string, changes: readonly LocalChange[]): readonly Change[] {
  return changes.map(({ kind, breaking, what }) => ({ kind, breaking, where, what }));
}

export function added(what: string, breaking = false): LocalChange {
  return { kind: 'added', breaking, what };
}

export function removed(what: string, breaking = true): LocalChange {
  return { kind: 'removed', breaking, what };
}

export function changed(what: string, breaking: boolean): LocalChange {
  return { kind: 'changed', breaking, what };
}

/** A part of what is spoken of; an empty subject is the place as such. */
export function within(subject: string, part: string): string {
  return subject === '' ? part : `${subject}: ${part}`;
}

export interface Matched<T> {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly kept: readonly { readonly key: string; readonly before: T; readonly after: T }[];
}

/** What two maps have in common, and what one alone has. */
export function match<T>(
  before: Readonly<Record<string, T>> = {},
  after: Readonly<Record<string, T>> = {},
): Matched<T> {
  const old = new Map(Object.entries(before));
  const young = new Map(Object.entries(after));
  return {
    removed: [...old.keys()].filter((key) => !young.has(key)),
    added: [...young.keys()].filter((key) => !old.has(key)),
    kept: [...old].flatMap(([key, value]) => {
      const other = young.get(key);
      return other === undefined ? [] : [{ key, before: value, after: other }];
    }),
  };
}
