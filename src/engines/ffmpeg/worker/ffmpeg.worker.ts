import { expose } from 'comlink';
import { failed, success } from '../../../domain/failure/failure.ts';
import { FFMPEG_WRITES } from '../core/codec-support.ts';
import { holdLifeLock } from '../../contract/life-lock.ts';
import type { CallLine } from '../../contract/engine-api.ts';
import { isStopped } from '../../contract/stop-token.ts';
import type { CompiledCore, FfmpegWorker } from '../core/ffmpeg-worker-api.ts';
import { readBlobSync } from './files/blob-content.ts';
import { check } from './check.ts';
import { frameSender, workerPorts } from '../../frames/send-frames.ts';
import { frames } from './frames.ts';
import { probe } from './probe.ts';
import { runStep } from './run-step.ts';
import { sendPictures } from './send-pictures.ts';
import type { Watcher } from './session.ts';

const readBlob = readBlobSync();
let core: CompiledCore | undefined;

function given(): CompiledCore {
  if (core === undefined) throw new Error('The worker was not given its core.');
  return core;
}

const watcher = ({ port, stopUrl }: CallLine): Watcher => ({
  report: (report) => port.postMessage(report),
  isStopped: () => isStopped(stopUrl),
});

holdLifeLock();
expose({
  init(compiled) {
    core = compiled;
  },
  probe: (file, line) => probe(given(), file, readBlob, watcher(line)),
  drawing: async () =>
    typeof OffscreenCanvas === 'undefined'
      ? failed({ kind: 'declined', why: 'This browser cannot draw in a worker.' })
      : success({ copies: [], decodes: [], ...FFMPEG_WRITES }),
  frames: (file, line) => frames(given(), file, readBlob, watcher(line)),
  check: (file, known, line) => check(given(), file, known, readBlob, watcher(line)),
  async decode(request, port, line) {
    const watching = watcher(line);
    const sender = frameSender(workerPorts(port), () => {
      if (watching.isStopped()) throw new Error('Stopped by the page.');
    });
    try {
      return await sendPictures(given(), request, sender, readBlob, watching);
    } finally {
      sender.close();
      port.close();
    }
  },
  run: (request, line) => runStep(given(), request, readBlob, watcher(line)),
} satisfies FfmpegWorker);
