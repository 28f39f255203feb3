import { useState } from 'preact/hooks';
import { workOf, type Job, type JobId } from '../../../domain/job/job.ts';
import { tracksOf } from '../../../domain/media/media.ts';
import type { Options } from '../../../domain/options/options.ts';
import { uprightSize } from '../../../domain/plan/tracks/picture.ts';
import type { Size } from '../../../domain/edits/rect.ts';
import { resolveOptions, type Target } from '../../../domain/target/target.ts';
import { useApp } from '../../state/app-context.ts';
import { boxWithin, marginsOf, wholeBox } from '../crop-box.ts';
import { CropNumbers } from './crop-numbers.tsx';
import { CropScene } from './crop-scene.tsx';
import { EditedJob } from '../edited-job.tsx';
import { EditorActions } from '../editor-actions.tsx';
import type { Crop } from './orientation.ts';
import { UPRIGHT } from './orientation.ts';
import type { OpenedSource } from '../use-opened.ts';
import { editorWords } from '../../words/editor-words.ts';

type DialogProps = { readonly id: JobId; readonly onClose: () => void };

/** Chooses which part of the picture is kept, and which way up. */
export function CropDialog({ id, onClose }: DialogProps) {
  return (
    <EditedJob id={id} title={editorWords.crop} onClose={onClose}>
      {(job, opened) => {
        const size = sizeOf(job, opened);
        return size === null ? (
          <CropNumbers job={job} opened={opened} />
        ) : (
          <CropEditor job={job} opened={opened} size={size} />
        );
      }}
    </EditedJob>
  );
}

type Props = {
  readonly job: Job;
  readonly opened: OpenedSource;
};

function CropEditor({ job, opened, size }: Props & { readonly size: Size }) {
  const { actions } = useApp();
  const [crop, setCrop] = useState(() => cropOf(job.target, size));
  return (
    <>
      <CropScene job={job} opened={opened} size={size} crop={crop} onChange={setCrop} />
      <EditorActions
        onReset={() => setCrop({ box: wholeBox(size), orientation: UPRIGHT })}
        onApply={() =>
          actions.apply([job.id], {
            kind: 'set-options',
            options: optionsOf(crop, size),
          })
        }
      />
    </>
  );
}

/** The size of the upright source; null when nobody could find out. */
function sizeOf(job: Job, opened: Props['opened']): Size | null {
  const media = workOf(job)?.media;
  const track = media === undefined ? undefined : tracksOf(media, 'video')[0];
  if (track !== undefined) return uprightSize(track);
  return opened.kind === 'open' ? (opened.look?.picture?.size ?? null) : null;
}

function cropOf(target: Target, size: Size): Crop {
  const { cropLeft, cropTop, cropRight, cropBottom, rotate, flip } = resolveOptions(target);
  const margins = { left: cropLeft, top: cropTop, right: cropRight, bottom: cropBottom };
  return { box: boxWithin(margins, size), orientation: { rotate, flip } };
}

function optionsOf({ box, orientation }: Crop, size: Size): Partial<Options> {
  const { left, top, right, bottom } = marginsOf(box, size);
  return {
    cropLeft: left,
    cropTop: top,
    cropRight: right,
    cropBottom: bottom,
    ...orientation,
  };
}
