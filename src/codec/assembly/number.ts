import { writeDouble, writeFloat } from './host';
import { need, out, TRIPLES } from './memory';

/** An integer from 0 to 999, in three digits. */
export function triple(value: u32): void {
  store<u32>(out.pos, load<u32>(TRIPLES + value * 4));
  out.pos += 3;
}

/** An integer from 0 to 10^9 - 1, in nine digits. */
export function nine(value: u32): void {
  const thousands = value / 1000;
  const millions = thousands / 1000;
  triple(millions);
  triple(thousands - millions * 1000);
  triple(value - thousands * 1000);
}

/** An integer from 0 to 999, without leading zeros. */
function leading(value: u32): void {
  const zeros: u32 = value < 10 ? 2 : value < 100 ? 1 : 0;
  store<u32>(out.pos, load<u32>(TRIPLES + value * 4) >> (zeros * 8));
  out.pos += 3 - zeros;
}

/** An integer from 0 to 10^9 - 1, without leading zeros. */
function short(value: u32): void {
  if (value < 1000) {
    leading(value);
    return;
  }
  const thousands = value / 1000;
  if (thousands < 1000) leading(thousands);
  else {
    const millions = thousands / 1000;
    leading(millions);
    triple(thousands - millions * 1000);
  }
  triple(value - thousands * 1000);
}

/** The writers of numbers leave it to the caller to have room: none is longer than the slack. */
export function unsigned(value: u64): void {
  if (value < 1_000_000_000) {
    short(<u32>value);
    return;
  }
  const high = value / 1_000_000_000;
  unsigned(high);
  nine(<u32>(value - high * 1_000_000_000));
}

export function signed(value: i64): void {
  if (value < 0) store<u8>(out.pos++, 45);
  unsigned(value < 0 ? 0 - <u64>value : <u64>value);
}

/** Integers of 64 bits are strings (proto3 JSON). */
export function quotedUnsigned(value: u64): void {
  store<u8>(out.pos++, 34);
  unsigned(value);
  store<u8>(out.pos++, 34);
}

export function quotedSigned(value: i64): void {
  store<u8>(out.pos++, 34);
  signed(value);
  store<u8>(out.pos++, 34);
}

export function printBool(value: bool): void {
  store<u32>(out.pos, value ? 0x65757274 : 0x736c6166);
  store<u8>(out.pos + 4, 101);
  out.pos += value ? 4 : 5;
}

export function printDouble(value: f64): void {
  need(0);
  out.pos += writeDouble(value, out.pos);
}

export function printFloat(value: f32): void {
  need(0);
  out.pos += writeFloat(value, out.pos);
}
