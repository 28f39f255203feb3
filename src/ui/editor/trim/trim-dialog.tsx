import { useState } from 'preact/hooks';
import { workOf, type Job, type JobId } from '../../../domain/job/job.ts';
import { optionNames, resolveOptions } from '../../../domain/target/target.ts';
import { useApp } from '../../state/app-context.ts';
import { hasCutChoice } from '../../options/job-options.tsx';
import { sourceIcon } from '../../words/describe-media.ts';
import { EditedJob } from '../edited-job.tsx';
import { EditorActions } from '../editor-actions.tsx';
import { TrimFields } from './trim-fields.tsx';
import { TrimScene } from './trim-scene.tsx';
import { rangeOf, endAt, startAt, trimOf, type TrimOptions } from '../timeline.ts';
import type { OpenedSource } from '../use-opened.ts';
import { useTimeline } from './use-timeline.ts';
import { editorWords } from '../../words/editor-words.ts';

const WHOLE: TrimOptions = { trimStart: null, trimEnd: null, trimMode: 'exact' };

type DialogProps = { readonly id: JobId; readonly onClose: () => void };

/** Chooses which part of a source is kept. */
export function TrimDialog({ id, onClose }: DialogProps) {
  return (
    <EditedJob id={id} title={editorWords.trim} onClose={onClose}>
      {(job, opened) => <TrimEditor job={job} opened={opened} />}
    </EditedJob>
  );
}

type Props = {
  readonly job: Job;
  readonly opened: OpenedSource;
};

function TrimEditor({ job, opened }: Props) {
  const { actions } = useApp();
  const timeline = useTimeline(opened, workOf(job)?.media ?? null);
  const [trim, setTrim] = useState<TrimOptions>(() => {
    const { trimStart, trimEnd, trimMode } = resolveOptions(job.target);
    return { trimStart, trimEnd, trimMode };
  });
  const change = (part: Partial<TrimOptions>) => {
    const next = { ...trim, ...part };
    if (timeline === null) return setTrim(next);
    // What was not changed stays where it is; the other end keeps its distance.
    const range = rangeOf(timeline, trim.trimStart, trim.trimEnd);
    const { trimStart, trimEnd } = part;
    const started = trimStart === undefined ? range : startAt(timeline, range, trimStart ?? 0);
    const ended =
      trimEnd === undefined ? started : endAt(timeline, started, trimEnd ?? timeline.duration);
    setTrim({ ...next, ...trimOf(timeline, ended) });
  };
  return (
    <>
      <TrimScene
        job={job}
        opened={opened}
        timeline={timeline}
        trim={trim}
        onChange={(part) => setTrim({ ...trim, ...part })}
      />
      <TrimFields
        timeline={timeline}
        trim={trim}
        source={sourceIcon(job) === 'audio' ? 'sound' : 'picture'}
        format={job.target.format}
        modes={
          optionNames(job.target.format).includes('trimMode') && hasCutChoice(job)
            ? 'both'
            : 'exact'
        }
        onChange={change}
      />
      <EditorActions
        onReset={() => setTrim(WHOLE)}
        onApply={() => actions.apply([job.id], { kind: 'set-options', options: trim })}
      />
    </>
  );
}
