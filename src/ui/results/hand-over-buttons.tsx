import { useState } from 'preact/hooks';
import type { DoneJob } from '../../domain/job/job.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useApp } from '../state/app-context.ts';
import { copyPicture, mayCopy, mayShare, shareFile } from '../state/saving/hand-over.ts';
import { resultsWords } from '../words/results-words.ts';
import { words } from '../words/words.ts';

type Props = {
  readonly job: DoneJob;
  /** Which of its outputs. */
  readonly nth: number;
  readonly describedBy: string | null;
};

/** The ways to hand an output to another app, where this browser has them. */
export function HandOverButtons({ job, nth, describedBy }: Props) {
  const { actions, services, model } = useApp();
  const { queue } = services;
  const [copy, setCopy] = useState<'idle' | 'copied'>('idle');
  const { mime } = job.outputs[nth] ?? job.outputs[0];
  const name = actions.nameOf(job, nth);
  const sayGone = () => model.notify(words.app.outputGone(name));

  const share = () =>
    actions.attempt(async () => {
      const content = await queue.openOutput(job.id, nth);
      if (content === null) return sayGone();
      const end = await shareFile(content, name, mime);
      if (end === 'shared') await queue.apply([job.id], { kind: 'saved', outputs: [nth] });
    });
  const copyIt = () =>
    actions.attempt(async () => {
      const end = await copyPicture(queue.openOutput(job.id, nth));
      if (end === 'gone') sayGone();
      else setCopy('copied');
    });
  return (
    <>
      {mayCopy(mime) && (
        <span class="job-copy">
          <IconButton
            icon={copy === 'copied' ? 'check' : 'copy'}
            label={copy === 'copied' ? resultsWords.copied : resultsWords.copy}
            describedBy={describedBy}
            onClick={copyIt}
          />
        </span>
      )}
      {mayShare(name, mime) && (
        <span class="job-share">
          <IconButton
            icon="share"
            label={resultsWords.share}
            describedBy={describedBy}
            onClick={share}
          />
        </span>
      )}
    </>
  );
}
