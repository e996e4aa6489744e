import type { Upstream, UpstreamAnswer, UpstreamCall } from './upstream.ts';

/**
 * Sends long polls over a separate channel, which is opened for the first of them: they stay for up to a minute, and
 * a server that bounds the streams of a connection must still have room for other calls.
 * @param open connects to the same server again
 */
export function pollsApart(main: Upstream, open: () => Promise<Upstream>): Upstream {
  let polls: Promise<Upstream> | undefined;
  const poll = async (call: UpstreamCall): Promise<UpstreamAnswer> => {
    polls ??= open();
    try {
      return await (await polls).call(call);
    } catch (error) {
      // A channel that could not be opened is tried again.
      await polls?.catch(() => {
        polls = undefined;
      });
      throw error;
    }
  };
  return {
    ...main,
    call: (call) => (call.shared ? poll(call) : main.call(call)),
    close: () => {
      main.close();
      polls?.then((channel) => channel.close()).catch(() => undefined);
    },
  };
}
