import type { EnumIndex, EnumType } from './message-shape.ts';

/** Number of an enum's value by its name, or by its name without the prefix as CLOSE_EVENT, CloseEvent, closeEvent. */
export function enumNumber(type: EnumType, name: string): number | undefined {
  type.index ??= buildIndex(type);
  return type.index.get(name);
}

function buildIndex(type: EnumType): EnumIndex {
  const numbers = new Map<string, number>(type.values);
  const prefix = `${upperSnake(type.name.slice(type.name.lastIndexOf('.') + 1))}_`;
  for (const [name, number] of type.values) {
    if (!name.startsWith(prefix)) continue;
    const bare = name.slice(prefix.length);
    const camel = bare.toLowerCase().replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase());
    for (const spelling of [bare, camel, camel.charAt(0).toUpperCase() + camel.slice(1)]) {
      if (!numbers.has(spelling)) numbers.set(spelling, number);
    }
  }
  return numbers;
}

/** `HistoryEventFilterType` to `HISTORY_EVENT_FILTER_TYPE`. */
function upperSnake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();
}
