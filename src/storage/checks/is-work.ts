import type { Output, Work } from '../../domain/job/job.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import { isContainerId } from '../../domain/media/container.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import type { Plan, PlannedOutput } from '../../domain/plan/plan.ts';
import { ENGINE_CHOICES } from '../../domain/engine/engine-id.ts';
import type { Step } from '../../domain/step/step.ts';
import {
  fields,
  listOf,
  nullOr,
  number,
  oneOf,
  recordOf,
  someOf,
  text,
  trusted,
  trustedFields,
  trustedText,
} from './shape.ts';

const isArtifact = fields<Artifact>({
  id: text,
  size: number,
  heap: number,
  fingerprint: nullOr(text),
});

const isMedia = trustedFields<MediaInfo>({ container: isContainerId, tracks: listOf(trusted()) });

const isStep = trustedFields<Step>({
  id: text,
  engine: trustedText(),
  inputs: listOf(trusted()),
  command: trusted(),
});

const isPlannedOutput = fields<PlannedOutput>({
  step: text,
  format: fields<PlannedOutput['format']>({ extension: text, mime: text }),
  suffix: text,
  expect: trusted(),
});

const isPlan = trustedFields<Plan>({
  steps: listOf(isStep),
  outputs: someOf(isPlannedOutput),
  decisions: listOf(trusted()),
  spread: trusted(),
  estimate: trusted(),
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
