import { words } from '../words/words.ts';
import './hero-promises.css';

/** Three reasons to trust Kiln with a file. */
export function HeroPromises() {
  return (
    <dl class="hero-promises">
      {words.app.promises.map(([promise, why]) => (
        <div key={promise}>
          <dt>{promise}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}
