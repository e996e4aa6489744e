// For runtimes that run scripts and no modules.
import * as client from './client.js';
import { scenario } from './scenario.js';

globalThis.runScenario = (...args) => scenario(client, ...args);
