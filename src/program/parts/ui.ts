import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { type UiApiOptions, uiApi } from '../../ui/api.ts';
import { uiPages } from '../../ui/pages.ts';
import { connectUiServer } from '../../ui/ui-server.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';

/** Makes the handlers of Temporal's web UI: for its API calls, and for everything else. */
export type OpenedUi = (api: UiApiOptions) => { readonly api: RequestHandler; readonly pages: RequestHandler };

/** Undefined unless `--ui-server` says where the UI is. */
export function openUi(
  { uiServer: url, trustedProxies }: Pick<Config, 'uiServer' | 'trustedProxies'>,
  closers: Closers,
): OpenedUi | undefined {
  if (url === undefined) return undefined;
  const server = connectUiServer({ url });
  closers.add(server.close);
  const clientAddress = trustedProxies?.clientAddress ?? (({ socket }: IncomingMessage) => socket.remoteAddress);
  const pages = uiPages({ server, clientAddress });
  return (api) => ({ api: uiApi(api), pages });
}
