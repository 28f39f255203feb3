import { expose } from 'comlink';
import { holdLifeLock } from '../../contract/life-lock.ts';
import type { ViewerWorker } from '../../contract/viewer-api.ts';
import { drawingSupport } from './probe/codec-support.ts';
import { encodeSentPictures } from './steps/encode-sent-pictures.ts';
import { checkFile } from './steps/check-file.ts';
import { listFrames } from './probe/list-frames.ts';
import { probeFile } from './probe/probe-file.ts';
import { runStep } from './steps/run-step.ts';
import { drawPictures, measurePeaks, lookAt, readCover } from './view-file.ts';

holdLifeLock();
expose({
  probe: (file, { port }) => probeFile(file, (report) => port.postMessage(report)),
  drawing: drawingSupport,
  frames: (file, { port }) => listFrames(file, (report) => port.postMessage(report)),
  check: (file, _known, { port }) => checkFile(file, (report) => port.postMessage(report)),
  encode: (request, frames, { port }) =>
    encodeSentPictures(request, frames, (report) => port.postMessage(report)),
  run: (request, { port }) => runStep(request, (report) => port.postMessage(report)),
  look: (file, { port }) => lookAt(file, (report) => port.postMessage(report)),
  pictures: (file, times, options, onPicture, { port }) =>
    drawPictures(file, times, options, onPicture, (report) => port.postMessage(report)),
  peaks: (file, count, onPeaks, { port }) =>
    measurePeaks(file, count, onPeaks, (report) => port.postMessage(report)),
  cover: (file, { port }) => readCover(file, (report) => port.postMessage(report)),
} satisfies ViewerWorker);
