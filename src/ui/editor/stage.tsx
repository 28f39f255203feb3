import type { Size } from '../../domain/edits/rect.ts';
import type { FileLook, Viewer } from '../../engines/contract/viewer-api.ts';
import { PictureCanvas } from './picture-canvas.tsx';
import { usePictureAt } from './use-pictures.ts';
import type { Player } from './use-player.ts';
import { editorWords } from '../words/editor-words.ts';

/** Pixels of a single picture's height. */
const HEIGHT = 480;

type Props = {
  readonly name: string;
  readonly viewer: Viewer;
  readonly url: string;
  readonly look: FileLook;
  readonly player: Player;
  readonly playable: 'yes' | 'no';
  readonly onUnplayable: () => void;
};

/** Plays a source; where the browser cannot do that, shows single pictures of it. */
export function Stage({ name, viewer, url, look, player, playable, onUnplayable }: Props) {
  const { attach, toggle } = player;
  const label = editorWords.player(name);
  if (playable === 'no') {
    return (
      <>
        {look.picture !== null && (
          <StillStage viewer={viewer} player={player} size={look.picture.size} />
        )}
        <p class="editor-note">
          {look.picture === null ? editorWords.unheard : editorWords.unplayed}
        </p>
      </>
    );
  }
  if (look.picture === null) {
    return (
      <audio ref={attach} src={url} preload="auto" aria-label={label} onError={onUnplayable} />
    );
  }
  return (
    <div class="stage" style={shapeOf(look.picture.size)}>
      <video
        ref={attach}
        src={url}
        preload="auto"
        playsInline
        aria-label={label}
        onError={onUnplayable}
        onLoadedMetadata={({ currentTarget }) => {
          // A browser that knows the sound but not the picture plays that alone.
          if (currentTarget.videoWidth === 0) onUnplayable();
        }}
        onClick={toggle}
      />
    </div>
  );
}

type StillProps = Pick<Props, 'viewer' | 'player'> & { readonly size: Size };

function StillStage({ viewer, player, size }: StillProps) {
  const picture = usePictureAt(viewer, player.time.value, HEIGHT);
  return (
    <div class="stage" style={shapeOf(size)}>
      <PictureCanvas picture={picture} />
    </div>
  );
}

/** The aspect ratio, for CSS: the stage is as wide as its height allows, and has its place before it is loaded. */
function shapeOf({ width, height }: Size) {
  return { '--aspect': String(width / height) };
}
