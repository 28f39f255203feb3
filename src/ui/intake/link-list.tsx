import { formatBytes, formatFacts } from '../words/numbers.ts';
import { useApp } from '../state/app-context.ts';
import type { LinkDownload } from '../state/model.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { linkWords } from '../words/link-words.ts';
import './link-list.css';

/** Files that are on their way from the web. */
export function LinkList() {
  const { model } = useApp();
  return (
    <ul class="link-list" aria-label={linkWords.fetching}>
      {model.links.value.map((one, index) => (
        <LinkRow key={index} {...one} />
      ))}
    </ul>
  );
}

function LinkRow({ link, progress, stop }: LinkDownload) {
  const { name, received, total } = progress.value;
  const facts = [
    total === null
      ? formatBytes(received)
      : linkWords.received(formatBytes(received), formatBytes(total)),
    linkWords.from(link.host),
  ];
  return (
    <li>
      <div>
        <p>
          <strong dir="auto">{name}</strong> <span>{formatFacts(facts)}</span>
        </p>
        <progress
          aria-label={linkWords.progressOf(name)}
          max={1}
          {...(total === null ? {} : { value: Math.min(1, received / total) })}
        />
      </div>
      <IconButton icon="close" label={linkWords.stopOf(name)} onClick={stop} />
    </li>
  );
}
