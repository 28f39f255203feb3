import { formatOf } from '../../../src/domain/formats/catalogue.ts';
import type { EngineId } from '../../../src/domain/engine/engine-id.ts';
import type { Work } from '../../../src/domain/job/work.ts';
import type { Decision, EngineReason, Reason } from '../../../src/domain/plan/model/decision.ts';
import { PLAN_VERSION, type Plan } from '../../../src/domain/plan/model/plan.ts';
import { aMedia } from '../../support/samples/media.ts';

type Kind = Decision['track']['kind'];

/** A track that is copied. */
export function copied(kind: Kind, codec: string): Decision {
  return { track: { kind, index: 0, codec }, action: { kind: 'copy' }, reason: 'fits' };
}

/** A track that is encoded. */
export function encoded(
  kind: Kind,
  from: string,
  codec: string,
  engine: EngineId,
  because: EngineReason = 'fastest',
  reason: Reason = 'codec',
): Decision {
  return {
    track: { kind, index: 0, codec: from },
    action: { kind: 'encode', codec, engine, because },
    reason,
  };
}

/** A track that is left out. */
export function dropped(kind: Kind, codec = '', reason: Reason = 'not-held'): Decision {
  return { track: { kind, index: 0, codec }, action: { kind: 'drop' }, reason };
}

const EXPECT_NOTHING = {
  duration: { kind: 'unknown' },
  video: [],
  audio: [],
  tolerance: 0,
} as const;

/** As much of a plan as the page shows. */
export function aPlan(decisions: readonly Decision[], change: Partial<Plan> = {}): Plan {
  return {
    steps: [],
    outputs: [
      {
        step: 'convert',
        format: formatOf('mp4'),
        content: 'media',
        suffix: '',
        expect: EXPECT_NOTHING,
      },
    ],
    decisions,
    metadata: [],
    segmentation: { kind: 'whole', because: 'short' },
    estimate: { seconds: null, bytes: null },
    planVersion: PLAN_VERSION,
    rawEstimate: { seconds: null, bytes: null },
    ...change,
  };
}

/** Work with such a plan, of which nothing is done yet. */
export function workWith(plan: Plan): Work {
  return { media: aMedia(), plan, choice: 'auto', artifacts: {} };
}
