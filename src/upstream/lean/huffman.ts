import { ConnectionError, ErrorCode } from './frames.ts';

/**
 * RFC 7541 appendix B: the length of each octet's code in bits, in base 32, 64 octets a line. The codes follow from the
 * lengths, since the code is canonical: ordered by length, then by octet.
 */
const LENGTHS = [
  'dnsssssssoussussssssssusssssssss6aacd68baa8b8666555666666678f6ca',
  'd67777777777777777777777878djde6f56565666577666567655677777fbeds',
  'kmkkmmmnmnnnnnonoomnonnnnlmnmnnomlkmmnnlnmmolmnnllmlnmnnkmmmnmmn',
  'qqkjmnmpqqqrrqopjlqrrqrollqqsrrrkoklmllnmmppooqnqrqqrrrrrsrrrrrq',
].join('');
const END_OF_STRING = 256;
const LONGEST = 30;

/** Codes have at least five bits, so that a nibble completes at most one. */
const STEPS = 16;
const EMITS = 1 << 8;
const DEAD = 1 << 17;

interface Machine {
  /** By node and nibble: the next node in the low 8 bits; with EMITS, an octet in the 8 bits above the flag. */
  readonly steps: Int32Array;
  /** Nodes at which a string may end: fewer than eight bits of the end code (RFC 7541 section 5.2). */
  readonly ends: Uint8Array;
}

let machine: Machine | undefined;
let decoded = Buffer.allocUnsafeSlow(1024);

/**
 * Decodes a Huffman-coded string to latin1.
 * @throws ConnectionError COMPRESSION_ERROR
 */
export function decodeHuffman(from: Buffer, start: number, end: number): string {
  machine ??= buildMachine();
  const { steps, ends } = machine;
  const most = Math.ceil(((end - start) * 8) / 5);
  if (most > decoded.length) decoded = Buffer.allocUnsafeSlow(most * 2);
  let length = 0;
  let node = 0;
  for (let at = start; at < end; at++) {
    const octet = from[at] as number;
    for (let shift = 4; shift >= 0; shift -= 4) {
      const step = steps[node * STEPS + ((octet >>> shift) & 15)] as number;
      if (step & DEAD) throw new ConnectionError(ErrorCode.COMPRESSION_ERROR, 'a Huffman string holds its end code');
      if (step & EMITS) decoded[length++] = step >>> 9;
      node = step & 255;
    }
  }
  if (ends[node] === 0) throw new ConnectionError(ErrorCode.COMPRESSION_ERROR, 'a Huffman string is badly padded');
  return decoded.toString('latin1', 0, length);
}

/** The code as a binary tree: `children[2 * node + bit]` is a node, or the complement of an octet. */
function buildTree(): Int16Array {
  const children = new Int16Array(2 * END_OF_STRING);
  let nodes = 1;
  let code = 0;
  for (let length = 1; length <= LONGEST; length++) {
    code *= 2;
    for (let octet = 0; octet <= END_OF_STRING; octet++) {
      if ((octet === END_OF_STRING ? LONGEST : Number.parseInt(LENGTHS[octet] as string, 32)) !== length) continue;
      let node = 0;
      for (let bit = length - 1; bit > 0; bit--) {
        const edge = 2 * node + ((code >>> bit) & 1);
        if (children[edge] === 0) children[edge] = nodes++;
        node = children[edge] as number;
      }
      children[2 * node + (code & 1)] = ~octet;
      code++;
    }
  }
  return children;
}

function buildMachine(): Machine {
  const children = buildTree();
  const steps = new Int32Array(END_OF_STRING * STEPS);
  for (let start = 0; start < END_OF_STRING; start++) {
    for (let half = 0; half < STEPS; half++) {
      let node = start;
      let step = 0;
      for (let bit = 3; bit >= 0; bit--) {
        node = children[2 * node + ((half >>> bit) & 1)] as number;
        if (node >= 0) continue;
        step = ~node === END_OF_STRING ? DEAD : EMITS | (~node << 9);
        node = 0;
        if (step === DEAD) break;
      }
      steps[start * STEPS + half] = step | node;
    }
  }
  const ends = new Uint8Array(END_OF_STRING);
  for (let node = 0, bits = 0; bits < 8; bits++) {
    ends[node] = 1;
    node = children[2 * node + 1] as number;
  }
  return { steps, ends };
}
