import { usePageDrop } from './use-page-drop.ts';
import { words } from '../words/words.ts';
import './drop-veil.css';

/** Shows that the page takes files while some are dragged over it. */
export function DropVeil() {
  const state = usePageDrop();
  return state === 'hovering' ? (
    <div class="drop-veil" aria-hidden="true">
      {words.intake.dropNow}
    </div>
  ) : null;
}
