import { expose } from 'comlink';
import { holdLifeLock } from '../../worker/life-lock.ts';
import type { EngineWorker } from '../../engine-api.ts';
import { checkFile } from './check-file.ts';
import { listFrames } from './list-frames.ts';
import { probeFile } from './probe-file.ts';
import { runStep } from './run-step.ts';

holdLifeLock();
expose({
  probe: (file, { port }) => probeFile(file, (report) => port.postMessage(report)),
  frames: (file, { port }) => listFrames(file, (report) => port.postMessage(report)),
  check: (file, { port }) => checkFile(file, (report) => port.postMessage(report)),
  run: (request, { port }) => runStep(request, (report) => port.postMessage(report)),
} satisfies EngineWorker);
