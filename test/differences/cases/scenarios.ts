import type { Scenario } from '../difference.ts';
import { BODIES } from './bodies.ts';
import { FILLS } from './fills.ts';
import { HEADERS } from './headers.ts';
import { PATHS } from './paths.ts';
import { PAYLOADS } from './payloads.ts';
import { QUERIES } from './queries.ts';
import { READING } from './reading.ts';
import { STORIES } from './stories.ts';
import { sweep } from './sweep.ts';
import { VIEWS } from './views.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...sweep(),
  ...STORIES,
  ...VIEWS,
  ...PATHS,
  ...QUERIES,
  ...BODIES,
  ...FILLS,
  ...PAYLOADS,
  ...READING,
  ...HEADERS,
];
