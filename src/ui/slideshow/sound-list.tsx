import { formatClock } from '../../lib/clock-time.ts';
import { FilePicker } from '../controls/file-picker.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { withFiles, withoutFiles, type Draft } from '../state/slideshow-draft.ts';
import { slideshowWords } from '../words/slideshow-words.ts';

type Props = {
  readonly draft: Draft;
  readonly lengths: readonly (number | null)[];
  readonly onChange: (draft: Draft) => void;
};

/** The sound, one file after the other. */
export function SoundList({ draft, lengths, onChange }: Props) {
  const { sounds } = draft;
  return (
    <section class="slideshow-section" aria-label={slideshowWords.sound}>
      <header class="slideshow-head">
        <h3>{slideshowWords.sound}</h3>
        <FilePicker
          label={slideshowWords.addSound}
          icon="audio"
          variant="framed"
          picks="files"
          onPick={(files) => onChange(withFiles(draft, files))}
        />
      </header>
      {sounds.length === 0 ? (
        <p class="slideshow-hint">{slideshowWords.noSound}</p>
      ) : (
        <ol class="sound-list">
          {sounds.map((file, n) => (
            <li key={`${n} ${file.name}`} class="sound">
              <p class="slide-name">
                <bdi>{file.name}</bdi>
              </p>
              <span class="sound-length">{lengthText(lengths[n] ?? null)}</span>
              <IconButton
                icon="close"
                label={slideshowWords.removeFile(file.name)}
                onClick={() => onChange(withoutFiles(draft, [file]))}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function lengthText(seconds: number | null): string {
  return seconds === null ? '' : formatClock(seconds);
}
