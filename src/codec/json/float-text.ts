/** Floats below it have fewer than 24 bits. */
const MIN_NORMAL_FLOAT = 2 ** -126;

/** The shortest text that reads back as the same float; NaN and the infinities as strings (proto3 JSON). */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`;
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  // Six digits always come back from a float, but from the small ones, which have fewer bits.
  for (let digits = Math.abs(value) < MIN_NORMAL_FLOAT ? 1 : 6; digits < 10; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === value) return String(rounded);
  }
  return String(value);
}

/** The shortest text that reads back as the same double. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`;
  return Object.is(value, -0) ? '-0' : String(value);
}
