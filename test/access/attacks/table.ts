import type { Chapter } from './attack.ts';
import { COSTS } from './costs.ts';
import { COUNTING } from './counting.ts';
import { EMBEDDED } from './embedded.ts';
import { FRAMING } from './framing.ts';
import { HOSTS } from './hosts.ts';
import { INSIDE } from './inside.ts';
import { JOBS } from './jobs.ts';
import { JUNK } from './junk.ts';
import { LINES } from './lines.ts';
import { LOST } from './lost.ts';
import { MADE_UP } from './made-up.ts';
import { METADATA } from './metadata.ts';
import { NAMESPACES } from './namespaces.ts';
import { PATHS } from './paths.ts';
import { SERVERS } from './servers.ts';
import { TOKENS } from './tokens.ts';
import { UI } from './ui.ts';

/** All attacks, in the order of the page. The caller may not access the namespace `secret`. */
export const CHAPTERS: readonly Chapter[] = [
  PATHS,
  NAMESPACES,
  TOKENS,
  METADATA,
  FRAMING,
  HOSTS,
  LOST,
  COUNTING,
  COSTS,
  EMBEDDED,
  MADE_UP,
  JOBS,
  UI,
  SERVERS,
  INSIDE,
  JUNK,
  LINES,
];
