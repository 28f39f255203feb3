import { useEffect, useState } from 'preact/hooks';
import type { DoneJob } from '../domain/job.ts';
import { useApp } from './app-context.ts';
import { messages } from './messages.ts';
import './job-preview.css';

type Content =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'unplayable' }
  | { readonly kind: 'gone' };

/** Plays or shows an output. */
export function JobPreview({ job }: { readonly job: DoneJob }) {
  const { actions, services } = useApp();
  const { queue } = services;
  const { mime } = job.output;
  const [content, setContent] = useState<Content>({ kind: 'opening' });

  useEffect(() => {
    let url: string | null = null;
    let shown = true;
    void actions.attempt(async () => {
      const output = await queue.openOutput(job.id);
      if (!shown) return;
      if (output === null) return setContent({ kind: 'gone' });
      url = URL.createObjectURL(new Blob([output], { type: mime }));
      setContent({ kind: 'open', url });
    });
    return () => {
      shown = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [actions, queue, job.id, mime]);

  switch (content.kind) {
    case 'opening':
      return null;
    case 'open':
      return (
        <div class="job-preview">
          <Player
            url={content.url}
            mime={mime}
            name={job.output.name}
            onError={() => setContent({ kind: 'unplayable' })}
          />
        </div>
      );
    case 'unplayable':
      return <p class="job-preview">{messages.cannotPreview}</p>;
    case 'gone':
      return <p class="job-preview">{messages.outputGone(job.output.name)}</p>;
    default:
      return content satisfies never;
  }
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
