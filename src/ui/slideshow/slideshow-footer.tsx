import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Job } from '../../domain/job/job.ts';
import { formatClock } from '../../lib/clock-time.ts';
import { useApp } from '../state/app-context.ts';
import { describeEstimate } from '../words/describe-estimate.ts';
import { TextButton } from '../controls/text-button.tsx';
import { addSlideshow } from './add-slideshow.ts';
import { jobOf, type Draft } from '../state/slideshow-draft.ts';
import { estimateDraft } from './estimate-draft.ts';
import type { Thumbnails } from './thumbnails.ts';
import { slideshowWords } from '../words/slideshow-words.ts';

type Props = {
  /** The draft without the images that cannot be shown here. */
  readonly draft: ReadonlySignal<Draft>;
  readonly thumbnails: Thumbnails;
  readonly lengths: readonly (number | null)[];
  /** The job that is being edited; null for a new one. */
  readonly edited: Job | null;
  readonly onReset: () => void;
  readonly onAdded: () => void;
};

/** Length and estimate of the slideshow, and the button that makes a job of it. */
export function SlideshowFooter({ draft, thumbnails, lengths, edited, onReset, onAdded }: Props) {
  const { actions, model, services } = useApp();
  const [state, setState] = useState<'ready' | 'busy'>('ready');
  const { images } = draft.value;
  const { engine, target } = model.settings.value;
  const forecast = estimateDraft(jobOf(draft.value, '', target.options).target, lengths, engine);
  const add = () =>
    actions.attempt(async () => {
      setState('busy');
      try {
        const seen = thumbnails.unreadable.value.length;
        await thumbnails.settled();
        // Some images turned out to be unreadable only now: the user has to see that first.
        if (thumbnails.unreadable.value.length > seen) return;
        if (await addSlideshow(services, model, draft.value, edited)) onAdded();
      } finally {
        setState('ready');
      }
    });
  return (
    <footer class="slideshow-footer">
      <p class="slideshow-summary" aria-live="polite">
        {forecast === null ? (
          slideshowWords.noImages
        ) : (
          <>
            <strong>{slideshowWords.summary(images.length, formatClock(forecast.length))}</strong>
            {describeEstimate(forecast).map((text) => (
              <span key={text}> · {text}</span>
            ))}
          </>
        )}
      </p>
      {edited === null && images.length > 0 && (
        <TextButton variant="plain" onClick={onReset}>
          {slideshowWords.startOver}
        </TextButton>
      )}
      <TextButton
        variant="primary"
        disabled={forecast === null}
        busy={state === 'busy'}
        onClick={add}
      >
        {edited === null ? slideshowWords.addToQueue : slideshowWords.replace}
      </TextButton>
    </footer>
  );
}
