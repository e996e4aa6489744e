import * as z from 'zod';
import { type Option, size, text } from './values.ts';

const CHAPTER = 'Catalogue and agents';

/** Workflows as a separate API (docs/catalogue.md), and tools for agents (docs/agents.md). */
export const CATALOGUE_OPTIONS = {
  catalogue: {
    value: 'file',
    text: 'YAML file of workflow types to offer under /workflows, with schemas and a separate document (default: none)',
    schema: text.optional(),
    chapter: CHAPTER,
  },
  mcp: {
    value: 'what',
    text: 'tools for agents at /mcp (Model Context Protocol): read, write (also tools that change something), or off (default: off)',
    schema: z.enum(['off', 'read', 'write']).default('off'),
    chapter: CHAPTER,
  },
  mcpAnswerLimit: {
    value: 'size',
    text: 'maximum size of the data in an answer to an agent (default: 20kB)',
    schema: size.default(20 * 1024),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
