import { catalogue } from '../../domain/formats/catalogue.ts';
import { words } from '../words/words.ts';
import './hero.css';

/** What Kiln is, for somebody who has not converted anything yet. */
export function HeroHeadline() {
  return (
    <div class="hero">
      <h2>{words.app.headline}</h2>
      <p>{words.app.lead(catalogue.length)}</p>
    </div>
  );
}

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
