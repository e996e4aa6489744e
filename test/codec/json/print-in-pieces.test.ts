import { toBinary } from '@bufbuild/protobuf';
import { beforeAll, describe, expect, test } from 'vitest';
import { history } from '../../../bench/history.ts';
import { messageTypes } from '../../../generated/registry.ts';
import { callerSignal } from '../../../src/base/caller-signal.ts';
import { StatusError } from '../../../src/base/status-error.ts';
import { joinText, TextWriter } from '../../../src/base/text.ts';
import { jsonToWire, wireToJson, wireToJsonInTurns } from '../../../src/codec/json/codec.ts';
import type { MessageType } from '../../../src/codec/json/message-type.ts';
import { PIECE_BYTES, printInPieces } from '../../../src/codec/json/print-in-pieces.ts';
import { OutOfOrder } from '../../../src/codec/json/printer.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { loopTurns } from '../../support/loop-turns.ts';
import { mutateBytes } from '../../support/mutate.ts';
import { CONFORMANCE, descriptor, protobufjsType, SAMPLES } from '../../support/oracle.ts';
import { randomOf } from '../../support/random.ts';
import { randomMessage } from '../../support/random-message.ts';
import { field, join } from '../../support/wire.ts';

const HISTORY = 'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse';
const FAILURE = 'temporal.api.failure.v1.Failure';
const SEED = 20_261_130;
const ROUNDS = 300;

/** In place of the text; which of several mistakes is found first does not matter. */
const REFUSED = 'INTERNAL';

type Types = ReadonlyMap<string, MessageType>;

interface Printed {
  /** Or REFUSED. */
  readonly text: string;
  readonly pieces: number;
}

/** Undefined where the message is laid out anew as a whole. */
function inPieces(type: MessageType, wire: Buffer, types: Types, bytes: number): Printed | undefined {
  const out = new TextWriter(16);
  try {
    const steps = [...printInPieces(type, wire, { shorthand: true, types }, out, bytes)];
    return { text: joinText(out.finish()).toString(), pieces: steps.length };
  } catch (error) {
    if (error instanceof OutOfOrder) return undefined;
    if (!(error instanceof StatusError)) throw error;
    expect(error.code).toBe(13);
    return { text: REFUSED, pieces: 0 };
  }
}

function atOnce(type: MessageType, wire: Buffer, types: Types): string {
  try {
    return wireToJson(type, wire, { shorthand: true, types }).toString();
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    expect(error.code).toBe(13);
    return REFUSED;
  }
}

function historyOf(events: number): Buffer {
  const type = protobufjsType(HISTORY);
  return Buffer.from(type.encode(type.fromObject(history(events))).finish());
}

describe('a message in pieces has the text of the whole', () => {
  let conformance: Types;
  beforeAll(async () => {
    conformance = await conformanceTypes();
  });

  test.each([...SAMPLES, CONFORMANCE])('random and mutated: %s', (name) => {
    const types = name === CONFORMANCE ? conformance : messageTypes;
    const type = types.get(name) as MessageType;
    let apart = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const random = randomOf(SEED + round * 7919);
      const whole = Buffer.from(toBinary(descriptor(name), randomMessage(random, descriptor(name), 3)));
      const wire = random.oneIn(2) ? whole : mutateBytes(random, whole);
      const printed = inPieces(type, wire, types, random.pick([1, 10, 100]));
      if (printed === undefined) continue;
      expect(printed.text, `round ${round}`).toBe(atOnce(type, wire, types));
      if (printed.pieces > 1) apart++;
    }
    expect(apart).toBeGreaterThan(ROUNDS / 50);
  });

  test.each([1, 7, 1_000, PIECE_BYTES])('a history, in pieces of %d bytes', (bytes) => {
    const wire = historyOf(2_000);
    const type = messageTypes.get(HISTORY) as MessageType;
    const printed = inPieces(type, wire, messageTypes, bytes);
    expect(printed?.text).toBe(atOnce(type, wire, messageTypes));
    expect(printed?.pieces).toBeGreaterThan(Math.min(2_000, wire.length / bytes / 2));
  });

  test.each([true, false])('payloads, with shorthand: %s', (shorthand) => {
    const type = messageTypes.get('temporal.api.common.v1.Payloads') as MessageType;
    const values = JSON.stringify(Array.from({ length: 100 }, (_, i) => ({ i })));
    const { wire } = jsonToWire(type, Buffer.from(values), { shorthand: true, types: messageTypes });
    const out = new TextWriter(16);
    const steps = [...printInPieces(type, wire, { shorthand, types: messageTypes }, out, 100)];
    const text = joinText(out.finish()).toString();
    expect(text).toBe(wireToJson(type, wire, { shorthand, types: messageTypes }).toString());
    expect(steps.length > 10).toBe(!shorthand);
  });

  const nothing = field(1, join(field(1, 'encoding'), field(2, 'binary/null')));
  const keyword = join(
    field(1, join(field(1, 'encoding'), field(2, 'json/plain'))),
    field(1, join(field(1, 'type'), field(2, 'Keyword'))),
    field(2, '"abc"'),
  );

  test.each([
    ['a field that is null in long form', 'temporal.api.sdk.v1.UserMetadata', field(1, nothing)],
    ['a list of nulls', 'temporal.api.query.v1.WorkflowQuery', field(2, join(field(1, nothing), field(1, nothing)))],
    [
      'search attributes',
      'temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse.AggregationGroup',
      join(field(1, keyword), field(1, nothing), field(1, keyword)),
    ],
  ])('%s', (_, name, wire) => {
    const type = messageTypes.get(name) as MessageType;
    for (const bytes of [1, 30, 100]) {
      expect(inPieces(type, wire, messageTypes, bytes)?.text).toBe(atOnce(type, wire, messageTypes));
    }
  });

  test('a chain of large messages is printed at once from some level on', () => {
    let wire: Buffer = Buffer.alloc(0);
    for (let level = 0; level < 2_000; level++) wire = join(field(1, 'because'), field(4, wire));
    const type = messageTypes.get(FAILURE) as MessageType;
    const printed = inPieces(type, wire, messageTypes, 8);
    expect(printed?.text).toBe(atOnce(type, wire, messageTypes));
    expect(printed?.pieces).toBeLessThan(20);
  });
});

describe('a long message', () => {
  const options = { shorthand: true, types: messageTypes };
  const type = messageTypes.get(HISTORY) as MessageType;

  test('leaves turns of the event loop to others', async () => {
    const wire = historyOf(20_000);
    let text = '';
    const turns = await loopTurns(async () => {
      text = joinText(await wireToJsonInTurns(type, wire, options, callerSignal())).toString();
    });
    expect(text).toBe(wireToJson(type, wire, options).toString());
    expect(turns).toBeGreaterThanOrEqual(Math.floor(wire.length / PIECE_BYTES / 2));
  });

  test('is not printed to its end for a caller who has left', async () => {
    const signal = callerSignal();
    const printing = wireToJsonInTurns(type, historyOf(20_000), options, signal);
    signal.abort();
    await expect(printing).rejects.toMatchObject({ name: 'StatusError', code: 1 });
  });

  test('that is malformed at its end is INTERNAL', async () => {
    const wire = Buffer.concat([historyOf(20_000), Buffer.from([0x1a, 0x7f])]);
    await expect(wireToJsonInTurns(type, wire, options, callerSignal())).rejects.toMatchObject({
      code: 13,
      message: expect.stringContaining('malformed protobuf message'),
    });
  });

  test('with fields out of order, thousands of them, has its text all the same', async () => {
    const events = historyOf(20_000);
    const wire = Buffer.concat([events, historyOf(10)]);
    const text = joinText(await wireToJsonInTurns(type, wire, options, callerSignal()));
    expect(text.equals(wireToJson(type, wire, options))).toBe(true);
    expect(JSON.parse(text.toString()).history.events).toHaveLength(20_010);
  });
});
