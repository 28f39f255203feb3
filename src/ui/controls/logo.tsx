import './logo.css';

/** The mark: a kiln with its fire, as in `public/favicon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="4 5 56 54" aria-hidden="true">
      <path class="logo-shade" d="M40 22V8.5a1.5 1.5 0 0 1 1.5-1.5h5a1.5 1.5 0 0 1 1.5 1.5V22z" />
      <path class="logo-wall" d="M8 53V34a24 24 0 0 1 48 0v19z" />
      <path class="logo-arch" d="M15 52V36a17 17 0 0 1 34 0v16z" />
      <path class="logo-door" d="M19 52V36a13 13 0 0 1 26 0v16z" />
      <path
        class="logo-flame"
        d="M32.5 26.5c.5 6 7.5 9.5 7.5 17a8 8 0 0 1-16 .5c0-4 2-6.5 4-8.5 0 2 .8 3.3 1.8 3.3 2.2-3 1.2-7.3 2.7-12.3z"
      />
      <path
        class="logo-core"
        d="M32.2 39.5c1 2.5 3.3 4 3.3 7a3.5 3.5 0 0 1-7 0c0-3 2.7-4.5 3.7-7z"
      />
      <rect class="logo-shade" x="6" y="51.5" width="52" height="6" rx="1.5" />
    </svg>
  );
}
