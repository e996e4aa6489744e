import type { EnumIndex, EnumType } from './message-shape.ts';
import { type TextWords, textWords } from './text-words.ts';

/** Number of an enum's value by its name, or by its name without the prefix as CLOSE_EVENT, CloseEvent, closeEvent. */
export function enumNumber(type: EnumType, name: string): number | undefined {
  return indexOf(type).numbers.get(name);
}

/** The name of a number as JSON, undefined for a number without a name. A NullValue is null, whatever its number. */
export function enumJson(type: EnumType, number: number): TextWords | undefined {
  const { printed, other } = indexOf(type);
  return printed.get(number) ?? other;
}

function indexOf(type: EnumType): EnumIndex {
  type.index ??= buildIndex(type);
  return type.index;
}

function buildIndex(type: EnumType): EnumIndex {
  const numbers = new Map<string, number>();
  const printed = new Map<number, TextWords>();
  for (const [name, number] of type.values) {
    numbers.set(name, number);
    if (!printed.has(number)) printed.set(number, textWords(`"${name}"`));
  }
  const other = type.name === 'google.protobuf.NullValue' ? textWords('null') : undefined;
  if (other !== undefined) printed.clear();
  const prefix = `${upperSnake(type.name.slice(type.name.lastIndexOf('.') + 1))}_`;
  for (const [name, number] of type.values) {
    if (!name.startsWith(prefix)) continue;
    const bare = name.slice(prefix.length);
    const camel = bare.toLowerCase().replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase());
    for (const spelling of [bare, camel, camel.charAt(0).toUpperCase() + camel.slice(1)]) {
      if (!numbers.has(spelling)) numbers.set(spelling, number);
    }
  }
  return { numbers, printed, other };
}

/** `HistoryEventFilterType` to `HISTORY_EVENT_FILTER_TYPE`. */
function upperSnake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();
}
