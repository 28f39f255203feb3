import { useApp } from '../state/app-context.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Icon } from '../controls/icon.tsx';
import { words } from '../words/words.ts';
import './notice-list.css';

/** What the user has to know that belongs to no job, until dismissed. */
export function NoticeList() {
  const { model } = useApp();
  return (
    <div class="notice-list">
      {model.notices.value.map((notice) => (
        <div
          key={notice.id}
          class={`notice notice-${notice.kind}`}
          role={notice.kind === 'fault' ? 'alert' : 'note'}
        >
          <Icon name={notice.kind === 'fault' ? 'alert' : 'info'} />
          <p dir="auto">{notice.text}</p>
          <IconButton
            icon="close"
            label={words.app.dismiss}
            onClick={() => model.dismiss(notice)}
          />
        </div>
      ))}
    </div>
  );
}
