import type { FailedJob } from '../../domain/job/job.ts';
import { withoutSources } from '../../domain/slideshow/slideshow.ts';
import { useApp } from '../state/app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { slideshowWords } from '../words/slideshow-words.ts';
import { formatList } from '../words/numbers.ts';
import { words } from '../words/words.ts';

type Props = { readonly job: FailedJob; readonly sources: readonly number[] };

/** The names of the images of a slideshow that cannot be shown. */
export function UnreadableNames({ job, sources }: Props) {
  const names = sources.map((source) => job.sources[source]?.name ?? '');
  return <> {words.intake.slideshow.named(names.length, formatList(names))}</>;
}

/** The way on without the images that cannot be shown. */
export function UnreadableImages({ job, sources }: Props) {
  const { actions } = useApp();
  const { target } = job;
  const { slideshow } = target;
  if (slideshow === undefined) return null;
  const rest = withoutSources(slideshow, sources);
  if (rest === null) return null;
  const named = slideshow.name === slideshowWords.name(slideshow.slides.length);
  const goOn = () =>
    actions.attempt(async () => {
      const name = named ? slideshowWords.name(rest.slides.length) : rest.name;
      await actions.apply([job.id], {
        kind: 'set-target',
        target: { ...target, slideshow: { ...rest, name } },
      });
      await actions.apply([job.id], { kind: 'retry' });
    });
  return (
    <div class="job-buttons job-more">
      <TextButton onClick={goOn}>{words.intake.slideshow.withoutThem(sources.length)}</TextButton>
    </div>
  );
}
