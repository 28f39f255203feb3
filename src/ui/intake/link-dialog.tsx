import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LinkFailure } from '../../domain/links/link-failure.ts';
import { readLink, type LinkReading } from '../../domain/links/link.ts';
import { chosenIn } from '../../domain/settings/settings.ts';
import { automatic, type ChoiceId } from '../../domain/target/choice.ts';
import { withFormat } from '../../domain/target/target.ts';
import { webAddress } from '../../lib/web-address.ts';
import { useApp } from '../state/app-context.ts';
import { Dialog } from '../controls/dialog.tsx';
import { FailureAlert } from '../controls/failure-alert.tsx';
import { ChoiceSelect } from '../options/format-select.tsx';
import { getLink } from './get-link.ts';
import { linkFailureText } from './link-failure-text.ts';
import { LinkPermission } from './link-permission.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { linkWords } from '../words/link-words.ts';
import { words } from '../words/words.ts';
import '../controls/field.css';
import './link-dialog.css';

type Props = {
  /** What the field for the address begins with. */
  readonly firstText: string;
  readonly onClose: () => void;
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly host: string; readonly stop: () => void }
  | { readonly kind: 'failed'; readonly failure: LinkFailure };

/** Takes a link, names the host that will be asked, and asks it once the user has allowed that. */
export function LinkDialog({ firstText, onClose }: Props) {
  const app = useApp();
  const { model } = app;
  const [text, setText] = useState(firstText);
  const [picked, setPicked] = useState<ChoiceId | null>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const ids = { address: useId(), format: useId(), host: useId() };

  const address = webAddress(text);
  const reading = readLink(address, location.protocol);
  const { links, formats } = model.settings.value;
  const chosen = chosenIn(model.settings.value);
  const format = picked ?? chosen.format;
  const failure = state.kind === 'failed' ? state.failure : knownBefore(reading);

  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    input.current?.focus();
    return () => stop.current();
  }, []);

  const ask = async () => {
    if (state.kind === 'asking') return;
    if (reading.kind === 'refused') return setState({ kind: 'failed', failure: reading.failure });
    const { link } = reading;
    const { options } = chosen;
    const choice =
      format === 'auto' ? automatic(formats, options) : withFormat({ format, options }, format);
    const asked = getLink(app, link, choice);
    stop.current = asked.stop;
    setState({ kind: 'asking', host: link.host, stop: asked.stop });
    const start = await asked.start;
    switch (start.kind) {
      case 'on-its-way':
        stop.current = () => undefined;
        return form.current?.closest('dialog')?.close();
      case 'stopped':
        return setState({ kind: 'idle' });
      case 'failed':
        return setState(start);
      default:
        return start satisfies never;
    }
  };

  return (
    <Dialog closeLabel={words.app.close} title={linkWords.title} onClose={onClose}>
      <form
        ref={form}
        class="link-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <div class="field">
          <label for={ids.address}>{linkWords.address}</label>
          <input
            ref={input}
            id={ids.address}
            type="url"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            placeholder={linkWords.placeholder}
            value={text}
            readOnly={state.kind === 'asking'}
            aria-describedby={ids.host}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setState({ kind: 'idle' });
            }}
          />
        </div>
        <p id={ids.host} class="link-host">
          {reading.kind === 'link' ? (
            <>
              {linkWords.asks[0]}
              <strong>{reading.link.host}</strong>
              {linkWords.asks[1]}
            </>
          ) : (
            linkWords.nobodyYet
          )}
        </p>
        <div class="link-format">
          <label for={ids.format}>{linkWords.format}</label>
          <ChoiceSelect id={ids.format} value={format} onChange={setPicked} />
        </div>
        {failure !== null && <FailureAlert {...linkFailureText(failure)} />}
        <LinkPermission />
        <div class="link-buttons">
          {state.kind === 'asking' && (
            <TextButton variant="plain" onClick={state.stop}>
              {linkWords.stop}
            </TextButton>
          )}
          <button
            type="submit"
            class="button button-primary"
            disabled={links === 'off'}
            aria-busy={state.kind === 'asking'}
          >
            {state.kind === 'asking' ? linkWords.asking(state.host) : linkWords.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The failure that is known before a server is asked; an address that is half typed is none yet. */
function knownBefore(reading: LinkReading): LinkFailure | null {
  if (reading.kind === 'link' || reading.failure.kind === 'not-an-address') return null;
  return reading.failure;
}
