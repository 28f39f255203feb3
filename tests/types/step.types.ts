import { NO_METADATA } from '../../src/domain/media/metadata.ts';
import type { TrackCommand } from '../../src/domain/step/track-command.ts';
import type { Engine, StepRequest } from '../../src/engines/contract/engine-api.ts';
import type { Command, Step } from '../../src/domain/step/step.ts';
import { aStep } from '../support/samples/step-request.ts';

const step: Step = aStep();

// @ts-expect-error No such engine.
const byMagic: Step = { ...step, engine: 'magic' };
// @ts-expect-error No such format.
const mp5: Step = { ...step, format: 'mp5' };
// @ts-expect-error A command is data: no user text becomes an argument.
const raw: Command = { kind: 'convert', tracks: [], metadata: NO_METADATA, args: ['-y'] };
// @ts-expect-error No engine writes this codec.
const audio: TrackCommand = {
  kind: 'encode-audio',
  input: 0,
  track: { kind: 'audio', nth: 0 },
  codec: 'realaudio',
  channels: 2,
  sampleRate: 48_000,
  bitRate: null,
};

/** A call cannot be made without a way to end it. */
export function run(engine: Engine, request: StepRequest): void {
  // @ts-expect-error There is no signal.
  void engine.run(request, () => undefined);
}
void [byMagic, mp5, raw, audio];
