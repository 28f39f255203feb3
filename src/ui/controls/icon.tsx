import './icon.css';

/** Outlines on a grid of 24, drawn with a line of 1.75. */
const PATHS = {
  video:
    'M4.5 6h10A1.5 1.5 0 0 1 16 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-10A1.5 1.5 0 0 1 3 16.5v-9A1.5 1.5 0 0 1 4.5 6zM16 10.8l5-3v8.4l-5-3',
  audio:
    'M9 17.5V6l11-2.2v11.7M9 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM20 15.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  picture:
    'M4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-11A1.5 1.5 0 0 1 4.5 5zM3 16.5l5-5 6 6M13 15.5l2.5-2.5L21 18M15.5 9h.01',
  file: 'M7 3h7l5 5v11.5a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 7 3zM14 3v5h5',
  folder:
    'M3 7.5A1.5 1.5 0 0 1 4.5 6H9l2 2.5h8.5A1.5 1.5 0 0 1 21 10v7.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  mute: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM16 9.5l5 5M21 9.5l-5 5',
  plus: 'M12 5v14M5 12h14',
  more: 'M6 11.5v1M5.5 12h1M12 11.5v1M11.5 12h1M18 11.5v1M17.5 12h1',
  sliders:
    'M3.5 7.5h9M17.5 7.5h3M3.5 16.5h3M11.5 16.5h9M17.5 7.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM11.5 16.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  up: 'M12 18.5v-13M6.5 11L12 5.5l5.5 5.5',
  down: 'M12 5.5v13M6.5 13l5.5 5.5 5.5-5.5',
  download: 'M12 4v11.5M7 11l5 5 5-5M5 20h14',
  alert:
    'M12 9v4.5M12 17h.01M10.7 4.2L2.8 18a1.5 1.5 0 0 0 1.3 2.2h15.8a1.5 1.5 0 0 0 1.3-2.2L13.3 4.2a1.5 1.5 0 0 0-2.6 0z',
  clock: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM12 7.5V12l3 2',
  grip: 'M9 6.5h.01M15 6.5h.01M9 12h.01M15 12h.01M9 17.5h.01M15 17.5h.01',
  chevron: 'M9.5 6.5L15 12l-5.5 5.5',
  unfold: 'M6.5 9.5L12 15l5.5-5.5',
  play: 'M7.5 5.5v13l11-6.5z',
  pause: 'M9 6v12M15 6v12',
  'turn-left': 'M4 5.5v4.5h4.5M4.6 10a8 8 0 1 1-.2 5',
  'turn-right': 'M20 5.5v4.5h-4.5M19.4 10a8 8 0 1 0 .2 5',
  'mirror-across': 'M12 3.5v17M9 7l-5.5 10H9zM15 7l5.5 10H15z',
  'mirror-down': 'M3.5 12h17M7 9l10-5.5V9zM7 15l10 5.5V15z',
  scissors:
    'M8.5 7a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM8.5 17a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM8 8.5L20 16M8 15.5L20 8',
  crop: 'M7 3v14h14M3 7h14v14',
  again:
    'M4.5 11.5a7.5 7.5 0 0 1 13.2-4.3l2.3 2.3M20 4.5v5h-5M19.5 12.5a7.5 7.5 0 0 1-13.2 4.3L4 14.5M4 19.5v-5h5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** A small line drawing; decoration, so it says nothing to screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
