import { expose } from 'comlink';
import type { CompiledCore, FfmpegWorker } from '../ffmpeg-worker-api.ts';
import { readBlobSync } from './blob-content.ts';
import { probe } from './probe.ts';
import { runStep } from './run-step.ts';

const readBlob = readBlobSync();
let core: CompiledCore | undefined;

function given(): CompiledCore {
  if (core === undefined) throw new Error('The worker was not given its core.');
  return core;
}

expose({
  init(compiled) {
    core = compiled;
  },
  probe: (file, port) => probe(given(), file, readBlob, (report) => port.postMessage(report)),
  run: (request, port) => runStep(given(), request, readBlob, (report) => port.postMessage(report)),
} satisfies FfmpegWorker);
