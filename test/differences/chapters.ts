import type { Chapter, Difference } from './difference.ts';
import { everyAnswer, statuses } from './table/answers.ts';
import { paths, query } from './table/paths.ts';
import { payloadsIn, payloadsOut } from './table/payloads.ts';
import { bodies, headers } from './table/requests.ts';

export const CHAPTERS: readonly Chapter[] = [
  everyAnswer,
  statuses,
  paths,
  query,
  bodies,
  payloadsIn,
  payloadsOut,
  headers,
];

/** All rows by id. */
export const DIFFERENCES: ReadonlyMap<string, Difference> = new Map(
  CHAPTERS.flatMap(({ lines }) => Object.entries(lines)),
);
