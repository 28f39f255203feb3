import type { EngineWorker } from '../../../src/engines/contract/engine-api.ts';

/** An engine worker that does what the id of the step says. */
export type ScriptedWorker = EngineWorker;

/** What a step can make it do. */
export type Behaviour =
  /** Reports once and answers. */
  | 'answer'
  /** Reports often, and answers after two seconds. */
  | 'talk'
  /** Throws, as a trap in WebAssembly does. */
  | 'trap'
  /** Throws where nobody catches it, and never answers. */
  | 'uncaught'
  /** Answers, and throws where nobody catches it a little later. */
  | 'die-later'
  /** Computes for ever. */
  | 'spin'
  /** Ends itself without a word. */
  | 'leave';
