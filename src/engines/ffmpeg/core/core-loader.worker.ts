import { expose } from 'comlink';
import { holdLifeLock } from '../../contract/life-lock.ts';
import { loadCore, type CoreLoader } from './load-core.ts';

holdLifeLock();
expose({
  load: (file, { port }) =>
    loadCore(file, (read) => port.postMessage({ time: null, read, written: 0 })),
} satisfies CoreLoader);
