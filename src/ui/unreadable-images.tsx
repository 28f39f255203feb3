import type { FailedJob } from '../domain/job.ts';
import { withoutSources } from '../domain/slideshow.ts';
import { useApp } from './app-context.ts';
import { slideshowOfferMessages } from './slideshow-offer-messages.ts';
import { slideshowMessages } from './slideshow/slideshow-messages.ts';
import { TextButton } from './text-button.tsx';

type Props = { readonly job: FailedJob; readonly sources: readonly number[] };

/** Which images of a slideshow cannot be shown, and the way on without them. */
export function UnreadableImages({ job, sources }: Props) {
  const { actions } = useApp();
  const { target } = job;
  const { slideshow } = target;
  if (slideshow === undefined) return null;
  const rest = withoutSources(slideshow, sources);
  const named = slideshow.name === slideshowMessages.name(slideshow.slides.length);
  const goOn = () =>
    actions.attempt(async () => {
      if (rest === null) return;
      const name = named ? slideshowMessages.name(rest.slides.length) : rest.name;
      await actions.apply([job.id], {
        kind: 'set-target',
        target: { ...target, slideshow: { ...rest, name } },
      });
      await actions.apply([job.id], { kind: 'retry' });
    });
  const names = sources.map((source) => job.sources[source]?.name ?? '');
  return (
    <>
      <p class="job-state">{new Intl.ListFormat('en').format(names)}</p>
      {rest !== null && (
        <div class="job-buttons">
          <TextButton onClick={goOn}>
            {slideshowOfferMessages.withoutThem(sources.length)}
          </TextButton>
        </div>
      )}
    </>
  );
}
