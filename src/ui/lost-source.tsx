import { useState } from 'preact/hooks';
import type { LostJob } from '../domain/job.ts';
import { useApp } from './app-context.ts';
import { describeWanted } from './describe-wanted.ts';
import { FailureAlert } from './failure-alert.tsx';
import { FilePicker } from './file-picker.tsx';
import { messages } from './messages.ts';
import { TextButton } from './text-button.tsx';

/** A file that cannot be read any more, and how to give it back. */
export function LostSource({ job }: { readonly job: LostJob }) {
  const { actions } = useApp();
  const [last, setLast] = useState<'none' | 'other-file' | 'not-allowed'>('none');
  const choose = async (files: readonly File[]) => {
    setLast('none');
    const strangers = await actions.attach([job.id], files);
    setLast(strangers.length > 0 ? 'other-file' : 'none');
  };
  const allow = async () => {
    const answer = await actions.unlock(job.id);
    setLast(answer === 'refused' ? 'not-allowed' : 'none');
  };
  const { what, todo } = messages.lost[job.why];
  return (
    <>
      <FailureAlert what={what} todo={todo}>
        {last === 'other-file' && <> {messages.otherFile(describeWanted(job))}</>}
        {last === 'not-allowed' && <> {messages.notAllowed}</>}
      </FailureAlert>
      <div class="job-buttons">
        {job.why === 'locked' && <TextButton onClick={allow}>{messages.allowReading}</TextButton>}
        <FilePicker
          label={messages.chooseAgain}
          icon="file"
          look={job.why === 'locked' ? 'plain' : 'framed'}
          picks={job.sources.length > 1 ? 'files' : 'file'}
          onPick={choose}
        />
      </div>
    </>
  );
}
