import { useState } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import { Dialog } from '../controls/dialog.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { aboutWords } from '../words/about-words.ts';
import { words } from '../words/words.ts';
import './about-dialog.css';

const ENGINE_SOURCE = 'https://github.com/ffmpegwasm/ffmpeg.wasm/tree/v12.15';

/** What Kiln is, that it keeps its promise, and whose work it stands on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { services, actions } = useApp();
  const [notices, setNotices] = useState<string | null>(null);
  const showNotices = () => actions.attempt(async () => setNotices(await services.about.notices()));
  return (
    <Dialog closeLabel={words.app.close} title={words.app.about} onClose={onClose}>
      <p>{aboutWords.aboutText}</p>
      <p>{aboutWords.aboutProof}</p>
      <p class="about-small">
        {aboutWords.version(services.about.version)}. {aboutWords.licence}
      </p>
      <p class="about-small">
        {aboutWords.engineLicence}{' '}
        <a href={ENGINE_SOURCE} target="_blank" rel="noreferrer">
          {aboutWords.engineSource}
        </a>
      </p>
      {notices === null ? (
        <TextButton onClick={showNotices}>{aboutWords.licences}</TextButton>
      ) : (
        <section>
          <h3>{aboutWords.licences}</h3>
          {/* A scrolling region has to be reachable with the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre class="about-notices" tabIndex={0}>
            {notices}
          </pre>
        </section>
      )}
    </Dialog>
  );
}
