/** A typical StartWorkflowExecutionRequest, with `bytes` of nested JSON as its input. */
export function startRequest(bytes: number): string {
  const items: object[] = [];
  for (let size = 0; size < bytes; ) {
    const i = items.length;
    const item = {
      sku: `SKU-${i}`,
      quantity: (i % 7) + 1,
      price: { amount: 1999 + i / 4, currency: 'EUR' },
      tags: ['fragile', 'gift', `batch-${i % 13}`],
      address: { lines: ['1 High Street', 'Über den Linden 5'], country: { code: 'DE', name: 'Germany' } },
      stock: null,
      taxed: i % 2 === 0,
    };
    items.push(item);
    size += JSON.stringify(item).length + 1;
  }
  return JSON.stringify({
    workflowType: { name: 'FulfilOrders' },
    taskQueue: { name: 'orders' },
    input: [{ customer: 'c-1', items }],
    workflowRunTimeout: '3600s',
    retryPolicy: { initialInterval: '1s', backoffCoefficient: 2, maximumAttempts: 5 },
    memo: { fields: { note: 'says "hi"' } },
    searchAttributes: { indexedFields: { Customer: 'c-1' } },
  });
}
