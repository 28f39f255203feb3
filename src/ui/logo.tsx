import './logo.css';

/** The mark: a kiln with its door of embers. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path class="logo-dome" d="M3 28V16a13 13 0 0 1 26 0v12z" />
      <path class="logo-door" d="M10 28V17.5a6 6 0 0 1 12 0V28z" />
      <path class="logo-ember" d="M16 16.2c2.6 2.3 3.8 4.4 3.8 6.6a3.8 3.8 0 0 1-7.6 0c0-1.4.6-2.6 1.6-3.6.3 1 .8 1.5 1.5 1.8-.2-1.7 0-3.2.7-4.8z" />
    </svg>
  );
}
