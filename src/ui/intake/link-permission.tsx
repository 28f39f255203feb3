import { useId, useState } from 'preact/hooks';
import { useApp } from '../state/app-context.ts';
import { linkWords } from '../words/link-words.ts';

/** Lets the user allow links where they are not allowed yet; it stays until the dialog is closed. */
export function LinkPermission() {
  const { services, model } = useApp();
  const { links } = model.settings.value;
  const [before] = useState(links);
  const hint = useId();
  if (before === 'on') return null;
  return (
    <div class="link-permission">
      <label class="check">
        <input
          type="checkbox"
          checked={links === 'on'}
          aria-describedby={hint}
          onChange={({ currentTarget }) =>
            services.settings.write({ links: currentTarget.checked ? 'on' : 'off' })
          }
        />
        {linkWords.allow}
      </label>
      <p id={hint} class="link-hint">
        {linkWords.allowHint}
      </p>
    </div>
  );
}
