import { useId } from 'preact/hooks';
import { formatPosition } from '../../lib/clock-time.ts';
import { editorWords } from '../words/editor-words.ts';

type Props = {
  readonly time: number;
  readonly duration: number;
  readonly onChange: (time: number) => void;
};

/** Chooses which frame is shown. */
export function FrameAt({ time, duration, onChange }: Props) {
  const id = useId();
  return (
    <div class="crop-frame">
      <label for={id}>{editorWords.frameAt}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={duration}
        step="any"
        value={time}
        aria-valuetext={formatPosition(time)}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <output for={id}>{formatPosition(Math.round(time * 10) / 10)}</output>
    </div>
  );
}
