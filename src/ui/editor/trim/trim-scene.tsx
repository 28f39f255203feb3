import { useEffect, useState } from 'preact/hooks';
import { jobName, type Job } from '../../../domain/job/job.ts';
import type { Size } from '../../../domain/edits/rect.ts';
import type { FileLook, Viewer } from '../../../engines/contract/viewer-api.ts';
import { formatRunning } from '../../../lib/clock-time.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { TextButton } from '../../controls/text-button.tsx';
import { Filmstrip } from './filmstrip.tsx';
import { Stage } from '../stage.tsx';
import {
  rangeAtKeys,
  rangeOf,
  endAt,
  startAt,
  stepped,
  trimOf,
  type TrimRange,
  type Timeline,
  type TrimOptions,
} from '../timeline.ts';
import { TrimTrack } from './trim-track.tsx';
import type { OpenedSource } from '../use-opened.ts';
import { usePlayer, type Player } from '../use-player.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { Waveform } from './waveform.tsx';
import { editorWords } from '../../words/editor-words.ts';
import './trim.css';

type Props = {
  readonly job: Job;
  readonly opened: OpenedSource;
  readonly timeline: Timeline | null;
  readonly trim: TrimOptions;
  readonly onChange: (change: Partial<TrimOptions>) => void;
};

/** The source to look at and to listen to, and the band on which it is cut; or why there is neither. */
export function TrimScene({ opened, timeline, ...rest }: Props) {
  if (opened.kind === 'gone') return <p class="editor-note">{editorWords.gone}</p>;
  if (timeline === null || opened.look === null || isNothing(opened.look)) {
    return <p class="editor-note">{editorWords.unshown}</p>;
  }
  const { viewer, url, look } = opened;
  return <OpenedScene {...rest} viewer={viewer} url={url} look={look} timeline={timeline} />;
}

function isNothing({ picture, sound }: FileLook): boolean {
  return picture === null && sound === 'none';
}

type SceneProps = Omit<Props, 'opened' | 'timeline'> & {
  readonly viewer: Viewer;
  readonly url: string;
  readonly look: FileLook;
  readonly timeline: Timeline;
};

function OpenedScene({ job, viewer, url, look, timeline, trim, onChange }: SceneProps) {
  const range = rangeOf(timeline, trim.trimStart, trim.trimEnd);
  const player = usePlayer(range);
  const [playable, setPlayable] = useState<'yes' | 'no'>('yes');
  const hasFrames = timeline.times !== null;
  const setRange = (next: TrimRange) => onChange(trimOf(timeline, next));
  const startHere = () => setRange(startAt(timeline, range, player.time.value));
  // The frame that is shown is the last one that is kept, so the end is the frame after it.
  const endHere = () =>
    setRange(endAt(timeline, range, stepped(timeline, player.time.value, hasFrames ? 1 : 0)));
  const { from } = range;
  useEffect(() => {
    // Somebody who sets the start wants to see it; a player that plays is not interrupted.
    if (player.state.peek() === 'paused') player.seek(from);
  }, [player, from]);
  useShortcuts({ i: startHere, o: endHere, ' ': player.toggle });
  return (
    <div class="trim-scene">
      <Stage
        name={jobName(job)}
        viewer={viewer}
        url={url}
        look={look}
        player={player}
        playable={playable}
        onUnplayable={() => setPlayable('no')}
      />
      {look.picture === null && hasFrames && <p class="editor-note">{editorWords.unseen}</p>}
      <div class="trim-transport">
        {playable === 'yes' && <PlayButton player={player} />}
        <Position player={player} timeline={timeline} />
        <span class="trim-marks">
          <TextButton onClick={startHere}>{editorWords.startHere}</TextButton>
          <TextButton onClick={endHere}>{editorWords.endHere}</TextButton>
        </span>
      </div>
      <TrimTrack
        timeline={timeline}
        range={range}
        copied={trim.trimMode === 'keyframes' ? rangeAtKeys(timeline, range) : range}
        player={player}
        onRange={setRange}
      >
        {look.picture === null ? (
          <Waveform viewer={viewer} />
        ) : (
          <Filmstrip
            viewer={viewer}
            duration={timeline.duration}
            count={picturesThatFit(look.picture.size)}
          />
        )}
      </TrimTrack>
      <p class="editor-note trim-hint">
        {hasFrames ? editorWords.pictureKeys : editorWords.soundKeys}
      </p>
    </div>
  );
}

function PlayButton({ player }: { readonly player: Player }) {
  const isPlaying = player.state.value === 'playing';
  return (
    <IconButton
      icon={isPlaying ? 'pause' : 'play'}
      label={isPlaying ? editorWords.pause : editorWords.play}
      onClick={player.toggle}
    />
  );
}

function Position({ player, timeline }: { readonly player: Player; readonly timeline: Timeline }) {
  return (
    <span class="trim-position">
      {formatRunning(player.time.value)} / {formatRunning(timeline.duration)}
    </span>
  );
}

/** Pixels of the band: its height, and what is beside it in the window. */
const BAND = { height: 56, beside: 64, most: 860 };

/** How many pictures of this shape fill the band. */
function picturesThatFit({ width, height }: Size): number {
  const room = Math.min(BAND.most, window.innerWidth - BAND.beside);
  return Math.min(20, Math.max(3, Math.round(room / (BAND.height * (width / height)))));
}
