import { Client, credentials, type ServiceError } from '@grpc/grpc-js';
import { operations } from '../../generated/operations.ts';
import { type FakeAnswer, type FakeCall, startFakeUpstream } from '../support/fake-upstream.ts';

export interface MarkingRelay {
  readonly address: string;
  readonly close: () => void;
}

/** In the proxy's answer it is the header `Grpc-Metadata-From-Temporal` (contract section 3). */
const MARK = 'from-temporal';

/**
 * Passes gRPC calls on to the Temporal server at `address`, and marks every error that comes from there: an error
 * without the mark is the proxy's own.
 */
export async function startMarkingRelay(address: string): Promise<MarkingRelay> {
  const temporal = new Client(address, credentials.createInsecure(), { 'grpc.max_receive_message_length': -1 });
  const relay = await startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));
  relay.answer((call) => passOn(temporal, call));
  return {
    address: relay.address,
    close: () => {
      relay.kill();
      temporal.close();
    },
  };
}

function passOn(temporal: Client, call: FakeCall): Promise<FakeAnswer> {
  return new Promise((resolve) => {
    const answered = (error: ServiceError | null, message?: Buffer) => {
      if (error === null) resolve(message === undefined ? {} : { message });
      else resolve({ code: error.code, text: error.details, trailers: { ...error.metadata.getMap(), [MARK]: 'yes' } });
    };
    const same = (bytes: Buffer) => bytes;
    const options = { deadline: call.getDeadline() };
    const passed = temporal.makeUnaryRequest(
      call.getPath(),
      same,
      same,
      call.request,
      call.metadata,
      options,
      answered,
    );
    call.on('cancelled', () => passed.cancel());
  });
}
