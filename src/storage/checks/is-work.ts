import type { StoredStep } from '../../domain/plan/unchanged-steps.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import { isContainerId } from '../../domain/media/container.ts';
import type { Output } from '../../domain/job/job.ts';
import type { OutdatedWork, StoredWork, Work } from '../../domain/job/work.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import {
  OUTPUT_CONTENTS,
  PLAN_VERSION,
  type Plan,
  type PlannedOutput,
} from '../../domain/plan/model/plan.ts';
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
  type Check,
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
  content: oneOf(OUTPUT_CONTENTS),
  suffix: text,
  expect: trusted(),
});

const isPlan = trustedFields<Plan>({
  steps: listOf(isStep),
  outputs: someOf(isPlannedOutput),
  decisions: listOf(trusted()),
  segmentation: trusted(),
  estimate: trusted(),
});

const isCurrentWork = fields<Work>({
  media: isMedia,
  plan: isPlan,
  choice: oneOf(ENGINE_CHOICES),
  artifacts: recordOf(isArtifact),
});

/** Of a plan of another version only the steps are read, and what they made, see `readWork`. */
const isForeignWork = trustedFields<Work>({
  plan: trustedFields<Plan>({ steps: listOf(trustedFields<Step>({ id: text })) }),
  artifacts: recordOf(isArtifact),
});

const isOutdatedWork = fields<OutdatedWork>({
  outdated: listOf(fields<StoredStep>({ id: text })),
  artifacts: recordOf(isArtifact),
});

const isOfThisVersion = trustedFields<Work>({
  plan: trustedFields<Plan>({ planVersion: oneOf([PLAN_VERSION]) }),
});

/** True for what has been done for a job, by a plan of this version or of another. */
export const isWork: Check<StoredWork> = (value): value is StoredWork =>
  isOutdatedWork(value) || (isOfThisVersion(value) ? isCurrentWork(value) : isForeignWork(value));

/** True for an output, as this version writes it down. */
export const isOutput = fields<Output>({
  name: text,
  suffix: text,
  mime: text,
  artifact: isArtifact,
  media: isMedia,
});
