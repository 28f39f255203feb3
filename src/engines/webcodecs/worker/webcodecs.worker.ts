import { expose } from 'comlink';
import type { EngineWorker } from '../../engine-api.ts';
import { checkFile } from './check-file.ts';
import { listFrames } from './list-frames.ts';
import { probeFile } from './probe-file.ts';
import { runStep } from './run-step.ts';

expose({
  probe: (file) => probeFile(file),
  frames: (file) => listFrames(file),
  check: (file, { port }) => checkFile(file, (report) => port.postMessage(report)),
  run: (request, { port }) => runStep(request, (report) => port.postMessage(report)),
} satisfies EngineWorker);
