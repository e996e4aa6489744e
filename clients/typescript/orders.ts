import { client } from './orders-api/client.gen.js';
import {
  getProcessOrder,
  getProcessOrderResult,
  processOrder,
  queryProcessOrderStatus,
  signalProcessOrderShip,
  updateProcessOrderChangeAddress,
} from './orders-api/index.js';

/** Processes an order with the client that hey-api's openapi-ts makes from the document of a catalogue. */
const { ORDERS_URL: baseUrl = 'http://127.0.0.1:7243/workflows', ORDER_ID: orderId = 'A-17' } = process.env;
client.setConfig({ baseUrl, throwOnError: true });

const started = await processOrder({ body: { orderId, customer: 'c-1', items: ['tea', 'cups'] } });
const id = started.data?.id ?? '';
console.log('started', id);
console.log('status', (await queryProcessOrderStatus({ path: { id } })).data);
const moved = await updateProcessOrderChangeAddress({ path: { id }, body: { city: 'Lisbon' } });
console.log('address', moved.data?.city);
await signalProcessOrderShip({ path: { id }, body: 'by-sea' });
const receipt = await getProcessOrderResult({ path: { id }, query: { wait: '30s' } });
console.log('receipt', receipt.data?.carrier, receipt.data?.count);
console.log('state', (await getProcessOrder({ path: { id } })).data?.status);
