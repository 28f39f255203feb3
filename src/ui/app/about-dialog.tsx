import { useState } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import { Dialog } from '../controls/dialog.tsx';
import { messages } from '../words/messages.ts';
import { TextButton } from '../controls/text-button.tsx';
import './about-dialog.css';

const ENGINE_SOURCE = 'https://github.com/ffmpegwasm/ffmpeg.wasm/tree/v12.15';

/** What Kiln is, that it keeps its promise, and whose work it stands on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { services, actions } = useApp();
  const [notices, setNotices] = useState<string | null>(null);
  const showNotices = () => actions.attempt(async () => setNotices(await services.about.notices()));
  return (
    <Dialog closeLabel={messages.close} title={messages.about} onClose={onClose}>
      <p>{messages.aboutText}</p>
      <p>{messages.aboutProof}</p>
      <p class="about-small">
        {messages.version(services.about.version)}. {messages.licence}
      </p>
      <p class="about-small">
        {messages.engineLicence}{' '}
        <a href={ENGINE_SOURCE} target="_blank" rel="noreferrer">
          {messages.engineSource}
        </a>
      </p>
      {notices === null ? (
        <TextButton onClick={showNotices}>{messages.licences}</TextButton>
      ) : (
        <section>
          <h3>{messages.licences}</h3>
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
