import type { Output, Work } from '../../domain/job/job.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import type { Plan, PlannedOutput } from '../../domain/plan/plan.ts';
import { ENGINE_CHOICES } from '../../domain/engine/engine-id.ts';
import type { Step } from '../../domain/step/step.ts';
import { fields, listOf, nullOr, number, object, oneOf, recordOf, someOf, text } from './shape.ts';

const isArtifact = fields<Artifact>({
  id: text,
  size: number,
  heap: number,
  fingerprint: nullOr(text),
});

// Tracks, commands and the like are read by those who wrote them: here it matters that nothing trips over them.
const isMedia = fields<Pick<MediaInfo, 'tracks'>>({ tracks: listOf(object) });

const isStep = fields<Pick<Step, 'id' | 'engine' | 'inputs' | 'command'>>({
  id: text,
  engine: text,
  inputs: listOf(object),
  command: object,
});

const isPlannedOutput = fields<PlannedOutput>({
  step: text,
  format: fields<PlannedOutput['format']>({ extension: text, mime: text }),
  suffix: text,
  expect: object,
});

const isPlan = fields<Pick<Plan, 'steps' | 'outputs' | 'decisions' | 'spread' | 'estimate'>>({
  steps: listOf(isStep),
  outputs: someOf(isPlannedOutput),
  decisions: listOf(object),
  spread: object,
  estimate: object,
});

/** True for what has been done for a job, as this version writes it down. */
export const isWork = fields<Work>({
  media: isMedia,
  plan: isPlan,
  choice: oneOf(ENGINE_CHOICES),
  artifacts: recordOf(isArtifact),
});

/** True for an output, as this version writes it down. */
export const isOutput = fields<Output>({
  name: text,
  suffix: text,
  mime: text,
  artifact: isArtifact,
  media: isMedia,
});
