import { useMemo, useState } from 'preact/hooks';
import type { JobId } from '../../domain/job/job.ts';
import type { Script } from '../../domain/scripts/command.ts';
import { powershellScript } from '../../domain/scripts/powershell-script.ts';
import { shellScript } from '../../domain/scripts/shell-script.ts';
import { snakefile } from '../../domain/scripts/snakefile.ts';
import { useApp } from '../state/app-context.ts';
import { saveFile } from '../state/saving/save-file.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Select } from '../controls/select.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { commandsWords } from '../words/commands-words.ts';
import { words } from '../words/words.ts';
import { scriptOf } from './job-script.ts';
import './commands-dialog.css';

type ScriptKind = keyof typeof commandsWords.scripts;

/** How a script is written, what its file is called, and what that begins with. */
const SCRIPTS: Readonly<
  Record<ScriptKind, { write: (script: Script) => string; file: string; mark: string }>
> = {
  shell: { write: shellScript, file: 'kiln.sh', mark: '' },
  // PowerShell 5.1 takes a file without this mark for one of the system's old code page.
  powershell: { write: powershellScript, file: 'kiln.ps1', mark: '\uFEFF' },
  snakefile: { write: snakefile, file: 'Snakefile', mark: '' },
};

const KINDS = Object.keys(SCRIPTS) as ScriptKind[];

/** The work of a job, or of all that are shown, as a script for native programs. */
export function CommandsDialog({ job, onClose }: { job: JobId | null; onClose: () => void }) {
  const { model, actions } = useApp();
  const [kind, setKind] = useState<ScriptKind>(
    navigator.userAgent.includes('Windows') ? 'powershell' : 'shell',
  );
  const [copy, setCopy] = useState<'idle' | 'copied'>('idle');
  // What it is made of when it is opened: nothing changes under the eyes of who reads it.
  const script = useMemo(() => {
    const jobs = model.jobs.peek().filter(({ id }) => job === null || id === job);
    return scriptOf(jobs, location.origin + location.pathname);
  }, [model, job]);
  const { write, file, mark } = SCRIPTS[kind];
  const text = useMemo(() => write(script), [write, script]);
  const copyText = () =>
    actions.attempt(async () => {
      await navigator.clipboard.writeText(text);
      setCopy('copied');
    });
  const choose = (chosen: string) => {
    setKind(KINDS.find((one) => one === chosen) ?? kind);
    setCopy('idle');
  };
  return (
    <Dialog closeLabel={words.app.close} title={commandsWords.title} onClose={onClose}>
      <p class="commands-hint">{commandsWords.hint}</p>
      <Select label={commandsWords.script} value={kind} onChange={choose}>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {commandsWords.scripts[one]}
          </option>
        ))}
      </Select>
      <pre
        class="commands-text"
        dir="ltr"
        role="region"
        aria-label={commandsWords.text}
        // A scrolling region has to be reachable with the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {text}
      </pre>
      <div class="commands-buttons">
        <TextButton onClick={copyText}>
          {copy === 'copied' ? commandsWords.copied : commandsWords.copy}
        </TextButton>
        <TextButton onClick={() => saveFile(new Blob([mark, text]), file)}>
          {commandsWords.save}
        </TextButton>
      </div>
    </Dialog>
  );
}
