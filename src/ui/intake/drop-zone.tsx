import { useApp } from '../state/app-context.ts';
import { FilePicker } from '../controls/file-picker.tsx';
import { Logo } from '../controls/logo.tsx';
import { pickFiles } from './pick-files.ts';
import { MoreSources } from './more-sources.tsx';
import { words } from '../words/words.ts';
import './drop-zone.css';

/** Where files come in. It fills the empty page, and makes room once there is a queue. */
export function DropZone({ size }: { readonly size: 'large' | 'small' }) {
  const { actions } = useApp();
  const ask = () => {
    const picking = pickFiles();
    if (picking === null) return 'not-here';
    void actions.attempt(async () => actions.add(await picking));
    return 'asked';
  };
  return (
    <div class={`drop-zone drop-zone-${size}`}>
      {size === 'large' && <Logo />}
      <div class="drop-zone-buttons">
        <FilePicker
          label={words.intake.addFiles}
          icon="plus"
          variant={size === 'large' ? 'primary' : 'framed'}
          picks="files"
          onPick={actions.add}
          ask={ask}
        />
        <FilePicker
          label={words.intake.addFolder}
          icon="folder"
          variant="framed"
          picks="folder"
          onPick={actions.add}
        />
        <MoreSources />
      </div>
      <p class="drop-zone-hint">{words.intake.dropHint}</p>
    </div>
  );
}
