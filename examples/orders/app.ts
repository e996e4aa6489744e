import express, { type Express } from 'express';
import { createProxy, type EmbeddedProxy } from '../../src/index.ts';
import { ORDERS_DOCUMENT } from './openapi.ts';
import { orderRoutes } from './routes.ts';

export interface OrdersApp {
  readonly app: Express;
  readonly proxy: EmbeddedProxy;
}

/** An orders service with its own endpoints beside all of Temporal's, in one document at `/docs`. */
export async function createOrdersApp(address: string, namespace: string): Promise<OrdersApp> {
  const proxy = await createProxy({
    address,
    // This example listens for this machine only. A real service authenticates its callers in front of the proxy, or by
    // the proxy's own options.
    access: 'open',
    document: ORDERS_DOCUMENT,
    hooks: {
      // Marks workflows that are started without going through the service.
      startWorkflowExecution: {
        before: (request, { requestId }) => ({
          ...request,
          memo: { fields: { ...request.memo?.fields, httpRequest: requestId } },
        }),
      },
    },
  });
  const app = express();
  // Before any body parser: the proxy reads bodies itself, to keep every digit.
  app.use(proxy);
  app.use(orderRoutes(proxy, namespace));
  return { app, proxy };
}
