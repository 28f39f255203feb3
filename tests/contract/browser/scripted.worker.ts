import { expose } from 'comlink';
import { failed, success, type Result } from '../../../src/domain/failure/failure.ts';
import type { StepResult } from '../../../src/engines/contract/engine-api.ts';
import { holdLifeLock } from '../../../src/engines/contract/life-lock.ts';
import type { Behaviour, ScriptedWorker } from './scripted-worker-api.ts';

const REPORT = { time: 1, read: 2, written: 3 };

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
const silence = () => new Promise<never>(() => undefined);
const answer = () => success({ size: 3, blob: new Blob(['out']), heap: 5 });

const BEHAVIOURS: Record<Behaviour, (port: MessagePort) => Promise<Result<StepResult>>> = {
  async answer(port) {
    port.postMessage(REPORT);
    // The report and the answer take different ways; the page listens to the first until it has the second.
    await pause(50);
    return answer();
  },
  async talk(port) {
    for (let times = 0; times < 20; times += 1) {
      port.postMessage(REPORT);
      await pause(100);
    }
    return answer();
  },
  trap: () => Promise.reject(new Error('memory access out of bounds')),
  uncaught() {
    setTimeout(() => {
      throw new Error('thrown behind its back');
    });
    return silence();
  },
  async 'die-later'() {
    setTimeout(() => {
      throw new Error('died while idle');
    }, 100);
    return answer();
  },
  spin() {
    for (;;);
  },
  leave() {
    self.close();
    return silence();
  },
};

const isBehaviour = (id: string): id is Behaviour => id in BEHAVIOURS;

holdLifeLock();
expose({
  probe: async () => failed({ kind: 'not-media' }),
  drawing: async () => failed({ kind: 'declined', why: 'scripted' }),
  frames: async () => failed({ kind: 'not-media' }),
  check: async () => success(null),
  async run({ step: { id } }, { port }) {
    return isBehaviour(id) ? BEHAVIOURS[id](port) : failed({ kind: 'internal', detail: id });
  },
} satisfies ScriptedWorker);
