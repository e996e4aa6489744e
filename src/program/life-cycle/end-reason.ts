/**
 * Why a proxy ends. After a signal or an error, it first reports that it is not ready and accepts requests for a while,
 * until load balancers have noticed. Nobody at a keyboard wants to wait for that, and a proxy that is replaced has a
 * successor on the same port.
 */
export type EndReason = 'signal' | 'error' | 'keyboard' | 'replaced';
