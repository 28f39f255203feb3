import type { Job } from '../../domain/job/job.ts';
import { optionNames } from '../../domain/target/target.ts';
import { useApp } from '../state/app-context.ts';
import { sourceIcon } from '../words/describe-media.ts';
import { Icon } from '../controls/icon.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { formWords } from '../words/form-words.ts';
import { words } from '../words/words.ts';

/** The ways to the editors: of a slideshow, or for a source that can be trimmed or cropped into a format that takes it. */
export function EditButtons({ job }: { readonly job: Job }) {
  const { model } = useApp();
  const offered = optionNames(job.target.format);
  const source = sourceIcon(job);
  const isVideo = source === 'video';
  const isSound = source === 'audio';
  const mayTrim = (isVideo || isSound) && offered.includes('trimStart');
  const mayCrop = isVideo && offered.includes('cropLeft');
  const open = (kind: 'trim' | 'crop') => {
    model.dialog.value = { kind, job: job.id };
  };
  const editSlideshow = () => {
    model.dialog.value = { kind: 'edit-slideshow', job: job.id, files: [] };
  };
  if (job.target.slideshow !== undefined) {
    return (
      <div class="edit-buttons">
        <TextButton onClick={editSlideshow}>{words.intake.slideshow.edit}</TextButton>
      </div>
    );
  }
  if (!mayTrim && !mayCrop) return null;
  return (
    <div class="edit-buttons">
      {mayTrim && (
        <TextButton onClick={() => open('trim')}>
          <Icon name="scissors" />
          {formWords.editTrim}
        </TextButton>
      )}
      {mayCrop && (
        <TextButton onClick={() => open('crop')}>
          <Icon name="crop" />
          {formWords.editCrop}
        </TextButton>
      )}
    </div>
  );
}
