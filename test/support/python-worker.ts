import { fileURLToPath } from 'node:url';
import { openWorkshop, PYTHON_PACKAGES, type ReadyWorkshop } from '../../tools/workshop.ts';

/** Installs the Python SDK, beside the worker in `python-worker/`. */
export function installPythonWorker(): Promise<ReadyWorkshop> {
  return openWorkshop({
    name: 'python-worker',
    sources: fileURLToPath(new URL('python-worker', import.meta.url)),
    files: {},
    keep: ['.venv'],
    build: PYTHON_PACKAGES,
  });
}
