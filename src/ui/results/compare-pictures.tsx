import { useEffect, useId, useState } from 'preact/hooks';
import type { DoneJob } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { Select } from '../controls/select.tsx';
import { compareWords } from '../words/compare-words.ts';
import { formatBytes, formatPercent } from '../words/numbers.ts';
import './compare-pictures.css';

/** How large the pictures are shown, as shares of the room that there is. */
const ZOOMS = ['1', '2', '4', '8'] as const;

type Props = {
  readonly job: DoneJob;
  readonly nth: number;
  /** Address of the output. */
  readonly after: string;
};

type Before =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'gone' };

/** The picture that was, and the one that was made of it, one over the other, with a slider that parts them. */
export function ComparePictures({ job, nth, after }: Props) {
  const { actions, services } = useApp();
  const [before, setBefore] = useState<Before>({ kind: 'opening' });
  const [place, setPlace] = useState(50);
  const [zoom, setZoom] = useState('1');
  const [pixels, setPixels] = useState({ before: '', after: '' });
  const id = useId();
  const { queue, thumbnails } = services;

  useEffect(() => {
    let url: string | null = null;
    let shown = true;
    void actions.attempt(async () => {
      const file = (await queue.openSources(job.id))?.[0];
      const picture = file === undefined ? null : await seen(file, thumbnails.readable);
      if (!shown) return;
      if (picture === null) return setBefore({ kind: 'gone' });
      url = URL.createObjectURL(picture);
      setBefore({ kind: 'open', url });
    });
    return () => {
      shown = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [actions, queue, thumbnails, job.id]);

  if (before.kind === 'opening') return null;
  if (before.kind === 'gone') return <p>{compareWords.gone}</p>;
  const measure = (which: 'before' | 'after') => (event: Event) => {
    const { naturalWidth, naturalHeight } = event.currentTarget as HTMLImageElement;
    setPixels((known) => ({ ...known, [which]: `${naturalWidth}×${naturalHeight}` }));
  };
  const facts = (size: string, bytes: number) =>
    [size, formatBytes(bytes)].filter((fact) => fact !== '').join(' · ');
  const output = job.outputs[nth] ?? job.outputs[0];
  return (
    <div
      class={zoom === '1' ? 'compare' : 'compare compare-zoomed'}
      style={{ '--place': `${place}%`, '--zoom': zoom }}
    >
      <div class="compare-room">
        <div class="compare-stage">
          <img src={after} alt="" onLoad={measure('after')} />
          <img class="compare-before" src={before.url} alt="" onLoad={measure('before')} />
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={place}
            aria-label={compareWords.slider}
            aria-valuetext={formatPercent(place / 100)}
            onInput={({ currentTarget }) => setPlace(currentTarget.valueAsNumber)}
          />
          <span class="compare-line" />
        </div>
      </div>
      <div class="compare-facts">
        <span>{compareWords.before(facts(pixels.before, job.sources[0]?.size ?? 0))}</span>
        <span>{compareWords.after(facts(pixels.after, output.artifact.size))}</span>
        <span class="compare-zoom">
          <label for={id}>{compareWords.zoom}</label>
          <Select id={id} value={zoom} onChange={setZoom}>
            {ZOOMS.map((one) => (
              <option key={one} value={one}>
                {formatPercent(Number(one))}
              </option>
            ))}
          </Select>
        </span>
      </div>
    </div>
  );
}

/** The file as the page can show it; null where nobody here can. */
async function seen(
  file: Blob,
  readable: (picture: Blob) => Promise<Blob | null>,
): Promise<Blob | null> {
  try {
    (await createImageBitmap(file, { resizeHeight: 1 })).close();
    return file;
  } catch {
    return readable(file);
  }
}
