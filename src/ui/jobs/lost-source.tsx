import { useState } from 'preact/hooks';
import type { LostJob } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { describeWanted } from '../words/describe-wanted.ts';
import { FailureAlert } from '../controls/failure-alert.tsx';
import { FilePicker } from '../controls/file-picker.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { lostWords } from '../words/lost-words.ts';

/** A file that cannot be read any more, and how to give it back. */
export function LostSource({ job }: { readonly job: LostJob }) {
  const { actions, services } = useApp();
  const { queue } = services;
  const [last, setLast] = useState<'none' | 'other-file' | 'not-allowed'>('none');
  const choose = (files: readonly File[]) =>
    actions.attempt(async () => {
      setLast('none');
      const strangers = await queue.attach([job.id], files);
      setLast(strangers.length > 0 ? 'other-file' : 'none');
    });
  // The queue is called within the click: the browser asks at no other time.
  const allow = () =>
    actions.attempt(async () => {
      setLast((await queue.unlock(job.id)) ? 'none' : 'not-allowed');
    });
  const { what, todo } = lostWords[job.why];
  return (
    <>
      <FailureAlert what={what} todo={todo}>
        {job.sources.length > 1 && <> {lostWords.missing(describeWanted(job))}</>}
        {last === 'other-file' && <> {lostWords.otherFile(describeWanted(job))}</>}
        {last === 'not-allowed' && <> {lostWords.notAllowed}</>}
      </FailureAlert>
      <div class="job-buttons">
        {job.why === 'locked' && <TextButton onClick={allow}>{lostWords.allowReading}</TextButton>}
        <FilePicker
          label={lostWords.chooseAgain}
          icon="file"
          variant={job.why === 'locked' ? 'plain' : 'framed'}
          picks={job.sources.length > 1 ? 'files' : 'file'}
          onPick={choose}
        />
      </div>
    </>
  );
}
