import type { VideoCodec } from '../../media/codecs.ts';
import { tracksOf } from '../../media/media.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { Command, Step } from '../../step/step.ts';
import type { PlanContext } from '../model/context.ts';
import type { PlanDraft } from '../model/plan.ts';
import type { PictureLimit } from '../model/picture-limit.ts';
import { ditherFor } from '../tracks/quality.ts';
import { scaled } from '../tracks/scaled-edit.ts';
import { sizeAfter } from './picture-for-rate.ts';
import { sizeWish } from './size-wish.ts';

/** How the picture of a step is made. */
type Made = {
  readonly edit: PictureEdit;
  readonly codec: VideoCodec;
  readonly value: number;
  readonly lossless?: true;
};

/** The plan of a picture or an animation with the limit that the options set, if they set one. */
export function withPictureLimit(context: PlanContext, plan: PlanDraft): PlanDraft {
  const wish = sizeWish(context);
  const made = plan.steps.map(madeIn).find((one) => one !== null);
  const [track] = [...tracksOf(context.media, 'video'), ...tracksOf(context.media, 'cover')];
  if (wish === null || made === undefined || track === undefined) return plan;
  const picture = sizeAfter(made.edit, track);
  const { bytes } = plan.estimate;
  return {
    ...plan,
    pictureLimit: { ...wish, picture, value: made.value, passes: [] },
    estimate: { ...plan.estimate, bytes: bytes === null ? null : Math.min(bytes, wish.limit) },
  };
}

/** The codec in which a plan makes its picture with a quality that may be lowered; null where there is none. */
export function lossyCodec(steps: readonly Step[]): VideoCodec | null {
  const made = steps.map(madeIn).find((one) => one !== null);
  return made === undefined || made.lossless === true ? null : made.codec;
}

function madeIn({ command }: Step): Made | null {
  switch (command.kind) {
    case 'palette':
      return { edit: command.edit, codec: 'gif', value: command.colours };
    case 'still':
      return command;
    case 'convert': {
      const track = command.tracks.find(({ kind }) => kind === 'encode-video');
      return track?.kind === 'encode-video'
        ? { ...track.rate, edit: track.edit, codec: track.codec }
        : null;
    }
    default:
      return null;
  }
}

/** The same command, which makes the picture that the next pass asks for. */
export function commandOfPass(command: Command, before: PictureLimit, next: PictureLimit): Command {
  const edited = (edit: PictureEdit) => scaled(edit, before.picture, next.picture);
  switch (command.kind) {
    case 'palette':
      return { ...command, edit: edited(command.edit), colours: next.value };
    case 'gif':
      return { ...command, edit: edited(command.edit), dither: ditherFor(next.value) };
    case 'still':
      return { ...command, edit: edited(command.edit), value: next.value };
    case 'convert':
      return {
        ...command,
        tracks: command.tracks.map((track) =>
          track.kind === 'encode-video'
            ? { ...track, edit: edited(track.edit), rate: { ...track.rate, value: next.value } }
            : track,
        ),
      };
    default:
      return command;
  }
}
