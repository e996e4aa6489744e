/**
 * Why a proxy ends. After a signal or an error, it first reports that it is not ready and accepts requests for a while,
 * until balancers have noticed. Nobody at a keyboard wants to wait for that, and one that is replaced has a successor on
 * the same port.
 */
export type EndReason = 'signal' | 'error' | 'keyboard' | 'replaced';
