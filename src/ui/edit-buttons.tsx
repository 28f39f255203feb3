import type { Job } from '../domain/job.ts';
import { optionNames } from '../domain/target.ts';
import { useApp } from './app-context.ts';
import { sourceIcon } from './describe-media.ts';
import { Icon } from './icon.tsx';
import { messages } from './messages.ts';
import { TextButton } from './text-button.tsx';

/** The ways to the editors, for a job whose source can be trimmed or cropped and whose format can take it. */
export function EditButtons({ job }: { readonly job: Job }) {
  const { model } = useApp();
  const offered = optionNames(job.target.format);
  const source = sourceIcon(job);
  const isVideo = source === 'video';
  const isSound = source === 'audio';
  const mayTrim = (isVideo || isSound) && offered.includes('trimStart');
  const mayCrop = isVideo && offered.includes('cropLeft');
  const open = (dialog: 'trim' | 'crop') => {
    model.edited.value = job.id;
    model.dialog.value = dialog;
  };
  if ((!mayTrim && !mayCrop) || job.target.slideshow !== undefined) return null;
  return (
    <div class="edit-buttons">
      {mayTrim && (
        <TextButton onClick={() => open('trim')}>
          <Icon name="scissors" />
          {messages.editTrim}
        </TextButton>
      )}
      {mayCrop && (
        <TextButton onClick={() => open('crop')}>
          <Icon name="crop" />
          {messages.editCrop}
        </TextButton>
      )}
    </div>
  );
}
