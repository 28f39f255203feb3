import { formatBytes } from '../../lib/format-bytes.ts';
import { useApp } from '../state/app-context.ts';
import type { LinkDownload } from '../state/model.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { linkMessages as words } from './link-messages.ts';
import './link-list.css';

/** Files that are on their way from the web. */
export function LinkList() {
  const { model } = useApp();
  return (
    <ul class="link-list" aria-label={words.fetching}>
      {model.links.value.map((one, index) => (
        <LinkRow key={index} {...one} />
      ))}
    </ul>
  );
}

function LinkRow({ link, progress, stop }: LinkDownload) {
  const { name, received, total } = progress.value;
  const facts = [
    words.received(formatBytes(received), total === null ? null : formatBytes(total)),
    words.from(link.host),
  ];
  return (
    <li>
      <div>
        <p>
          <strong dir="auto">{name}</strong> <span>{facts.join(' · ')}</span>
        </p>
        <progress
          aria-label={words.progressOf(name)}
          max={1}
          {...(total === null ? {} : { value: Math.min(1, received / total) })}
        />
      </div>
      <IconButton icon="close" label={words.stopOf(name)} onClick={stop} />
    </li>
  );
}
