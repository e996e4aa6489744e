/** `make bench-catalogue`: what the check of an argument costs, beside the work of the mirrored route. */

import { operations } from '../generated/operations.ts';
import { messageTypes } from '../generated/registry.ts';
import { loadCatalogue } from '../src/catalogue/file/load.ts';
import { readArgument } from '../src/catalogue/routes/argument.ts';
import { catalogueOperations } from '../src/catalogue/routes/operations.ts';
import { jsonToWire } from '../src/codec/json/codec.ts';
import { EXAMPLE_CATALOGUE } from '../tools/catalogue-documents.ts';
import { measure, printTable } from './measure.ts';

const ORDER_BYTES = 2_000;

const { start } = catalogueOperations(operations);
const [entry] = loadCatalogue(EXAMPLE_CATALOGUE, start.request).entries;
const items: string[] = [];
const order = () => JSON.stringify({ orderId: 'A-17', customer: 'c-1', items, address: { city: 'Lisbon' } });
while (order().length < ORDER_BYTES) items.push(`SKU-${items.length} "tea"`);
const argument = Buffer.from(order());
const mirrored = Buffer.from(`{"workflowType":{"name":"T"},"taskQueue":{"name":"q"},"input":[${argument}]}`);
const codec = { shorthand: true, types: messageTypes };

printTable(
  `An order of ${argument.length} bytes`,
  measure([
    { name: 'mirrored route: JSON to wire', run: () => jsonToWire(start.request, mirrored, codec) },
    { name: 'catalogue: found, without a schema', run: () => readArgument(argument, undefined, undefined) },
    { name: 'catalogue: found and checked', run: () => readArgument(argument, entry?.input, undefined) },
  ]),
);
