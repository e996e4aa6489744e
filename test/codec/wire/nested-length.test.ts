import { describe, expect, test } from 'vitest';
import { WireWriter } from '../../../src/codec/wire/writer.ts';
import { randomOf } from '../../support/random.ts';
import { field, join } from '../../support/wire.ts';

type Tree = readonly (Tree | Buffer)[];

function write(out: WireWriter, tree: Tree): void {
  for (const part of tree) {
    out.tag(10);
    if (Buffer.isBuffer(part)) {
      out.bytes(part, 0, part.length);
      continue;
    }
    const at = out.open();
    write(out, part);
    out.close(at);
  }
}

const byHand = (tree: Tree): Buffer =>
  join(...tree.map((part) => field(1, Buffer.isBuffer(part) ? part : byHand(part))));

function randomTree(random: ReturnType<typeof randomOf>, depth: number): Tree {
  return Array.from({ length: random.below(5) }, () =>
    depth > 0 && !random.oneIn(3)
      ? randomTree(random, depth - 1)
      : Buffer.alloc(random.pick([0, 1, 60, 130, 17_000]), 7),
  );
}

describe('messages inside each other get their lengths', () => {
  test('in trees of all shapes, from one writer', () => {
    const random = randomOf(16);
    const out = new WireWriter(64);
    for (let i = 0; i < 300; i++) {
      const tree = randomTree(random, 6);
      out.begin(Number.POSITIVE_INFINITY);
      write(out, tree);
      expect(out.finish().equals(byHand(tree))).toBe(true);
    }
  });

  test('at a depth of 5,000, around a long text', () => {
    const text = Buffer.alloc(300, 1);
    const out = new WireWriter();
    const opened: number[] = [];
    let wanted = field(1, text);
    for (let level = 0; level < 5_000; level++) {
      out.tag(10);
      opened.push(out.open());
      wanted = field(1, wanted);
    }
    out.tag(10);
    out.bytes(text, 0, text.length);
    for (const at of opened.reverse()) out.close(at);
    expect(out.finish().equals(wanted)).toBe(true);
  });

  test('and one that is abandoned leaves nothing', () => {
    const out = new WireWriter();
    const outer = out.open();
    write(out, [Buffer.alloc(200)]);
    const mark = out.pos;
    out.tag(18);
    out.open();
    write(out, [[Buffer.alloc(200)], Buffer.alloc(300)]);
    out.abandon(mark);
    write(out, [[Buffer.alloc(200)]]);
    out.close(outer);
    const contents = byHand([Buffer.alloc(200), [Buffer.alloc(200)]]);
    expect(out.finish()).toEqual(field(1, contents).subarray(1));
  });
});

describe('what a writer writes can be bounded', () => {
  test('beyond the bound it throws 413, and begins anew', () => {
    const out = new WireWriter(16);
    out.begin(1_000);
    out.bytes(Buffer.alloc(900), 0, 900);
    expect(() => out.bytes(Buffer.alloc(200), 0, 200)).toThrow(expect.objectContaining({ code: 8, httpStatus: 413 }));
    out.begin(1_000);
    out.text('again');
    expect(out.finish().toString()).toBe('\u0005again');
  });
});
