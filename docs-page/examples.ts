import type { MediaType } from './openapi.ts';

/** A JSON text with the title of what it shows. */
export interface Example {
  readonly title: string;
  readonly text: string;
}

/** The examples of the document, as JSON texts. */
export function examplesOf(media: MediaType | undefined): readonly Example[] {
  if (media?.examples !== undefined) {
    return Object.entries(media.examples).map(([name, { summary = name, value }]) => ({
      title: summary,
      text: printed(value),
    }));
  }
  return media?.example === undefined ? [] : [{ title: 'Example', text: printed(media.example) }];
}

/** A value as indented JSON. */
export function printed(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? '';
}
