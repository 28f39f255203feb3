import { useEffect, useState } from 'preact/hooks';
import { workOf, type DoneJob } from '../../domain/job/job.ts';
import { isStillPicture } from '../../domain/media/still-picture.ts';
import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { compareWords } from '../words/compare-words.ts';
import { resultsWords } from '../words/results-words.ts';
import { words } from '../words/words.ts';
import './job-preview.css';

const ComparePictures = lazy(async () => (await import('./compare-pictures.tsx')).ComparePictures);

type Content =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'unplayable' }
  | { readonly kind: 'gone' };

type Props = {
  readonly job: DoneJob;
  /** Which of its outputs. */
  readonly nth: number;
};

/** Plays or shows an output. */
export function JobPreview({ job, nth }: Props) {
  const { actions, services } = useApp();
  const { queue } = services;
  const { mime, name } = job.outputs[nth] ?? job.outputs[0];
  const [content, setContent] = useState<Content>({ kind: 'opening' });
  const [view, setView] = useState<'result' | 'compare'>('result');

  useEffect(() => {
    let url: string | null = null;
    let shown = true;
    void actions.attempt(async () => {
      const output = await queue.openOutput(job.id, nth);
      if (!shown) return;
      if (output === null) return setContent({ kind: 'gone' });
      url = URL.createObjectURL(new Blob([output], { type: mime }));
      setContent({ kind: 'open', url });
    });
    return () => {
      shown = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [actions, queue, job.id, nth, mime]);

  switch (content.kind) {
    case 'opening':
      return null;
    case 'open':
      return (
        <div class="job-preview">
          {canCompare(job, mime) && (
            <button
              type="button"
              class="button button-framed"
              aria-pressed={view === 'compare'}
              onClick={() => setView(view === 'compare' ? 'result' : 'compare')}
            >
              {compareWords.compare}
            </button>
          )}
          {view === 'compare' ? (
            <ComparePictures job={job} nth={nth} after={content.url} />
          ) : (
            <Player
              url={content.url}
              mime={mime}
              name={name}
              onError={() => setContent({ kind: 'unplayable' })}
            />
          )}
        </div>
      );
    case 'unplayable':
      return <p class="job-preview">{resultsWords.cannotPreview}</p>;
    case 'gone':
      return <p class="job-preview">{words.app.outputGone(name)}</p>;
    default:
      return content satisfies never;
  }
}

/** True for a picture that was made of one picture. */
function canCompare(job: DoneJob, mime: string): boolean {
  const media = workOf(job)?.media;
  return (
    mime.startsWith('image/') &&
    job.sources.length === 1 &&
    media !== undefined &&
    isStillPicture(media)
  );
}

type PlayerProps = {
  readonly url: string;
  readonly mime: string;
  readonly name: string;
  readonly onError: () => void;
};

function Player({ url, mime, name, onError }: PlayerProps) {
  if (mime.startsWith('image/')) return <img src={url} alt={name} onError={onError} />;
  if (mime.startsWith('audio/')) {
    return <audio src={url} controls aria-label={name} onError={onError} />;
  }
  return <video src={url} controls playsInline aria-label={name} onError={onError} />;
}
