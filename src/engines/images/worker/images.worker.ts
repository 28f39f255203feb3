import { expose } from 'comlink';
import { failed } from '../../../domain/failure/failure.ts';
import type { EngineWorker } from '../../contract/engine-api.ts';
import { holdLifeLock } from '../../contract/life-lock.ts';
import { checkPicture, makePicture } from './make-picture.ts';
import { probePicture } from './probe-picture.ts';

const NOT_MOVING = { kind: 'declined', why: 'It only knows pictures that do not move.' } as const;

holdLifeLock();
expose({
  probe: (file) => probePicture(file),
  drawing: async () => failed(NOT_MOVING),
  frames: async () => failed(NOT_MOVING),
  check: (file) => checkPicture(file),
  run: (request) => makePicture(request),
} satisfies EngineWorker);
