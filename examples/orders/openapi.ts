import type { DocumentPart } from '../../src/index.ts';

const json = (schema: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const error = { description: 'Error', ...json('OrderError') };
const id = { name: 'order', in: 'path', required: true, schema: { type: 'string' } };
const tags = ['Orders'];

/** The orders service's own part of the document. */
export const ORDERS_DOCUMENT: DocumentPart = {
  info: { title: 'Orders' },
  tags: [{ name: 'Orders', description: 'Orders, from creation to delivery' }],
  paths: {
    '/orders': {
      get: {
        operationId: 'listOrders',
        tags,
        summary: 'List orders',
        responses: { 200: { description: 'Orders', ...json('Orders') }, default: error },
      },
      post: {
        operationId: 'createOrder',
        tags,
        summary: 'Create an order',
        requestBody: { required: true, ...json('Order') },
        responses: { 201: { description: 'The new order', ...json('CreatedOrder') }, default: error },
      },
    },
    '/orders/{order}': {
      parameters: [id],
      get: {
        operationId: 'getOrder',
        tags,
        summary: 'Read the status of an order',
        responses: { 200: { description: 'Its status', ...json('OrderState') }, default: error },
      },
      delete: {
        operationId: 'cancelOrder',
        tags,
        summary: 'Cancel an order',
        responses: { 202: { description: 'Cancellation requested' }, default: error },
      },
    },
    '/orders/{order}/shipment': {
      parameters: [id],
      post: {
        operationId: 'shipOrder',
        tags,
        summary: 'Mark an order as shipped',
        requestBody: { required: true, ...json('Shipment') },
        responses: { 202: { description: 'The order has been notified' }, default: error },
      },
    },
    '/orders/{order}/result': {
      parameters: [id],
      get: {
        operationId: 'awaitOrder',
        tags,
        summary: 'Wait for the result of an order',
        responses: { 200: { description: 'The result of the order', ...json('OrderResult') }, default: error },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: 'object',
        required: ['customer', 'items'],
        properties: { customer: { type: 'string' }, items: { type: 'array', items: { type: 'string' } } },
      },
      CreatedOrder: { type: 'object', required: ['order'], properties: { order: { type: 'string' } } },
      OrderState: {
        type: 'object',
        required: ['order', 'status'],
        properties: { order: { type: 'string' }, status: { enum: ['waiting', 'shipped', 'cancelled'] } },
      },
      Orders: {
        type: 'object',
        required: ['orders'],
        properties: { orders: { type: 'array', items: { $ref: '#/components/schemas/CreatedOrder' } } },
      },
      Shipment: { type: 'object', required: ['carrier'], properties: { carrier: { type: 'string' } } },
      OrderResult: {
        type: 'object',
        required: ['carrier', 'count'],
        properties: { carrier: { type: 'string' }, count: { type: 'integer' } },
      },
      OrderError: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
    },
  },
};
