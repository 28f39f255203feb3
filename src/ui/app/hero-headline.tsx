import { catalogue } from '../../domain/formats/catalogue.ts';
import { words } from '../words/words.ts';
import './hero-headline.css';

/** What Kiln is, for somebody who has not converted anything yet. */
export function HeroHeadline() {
  return (
    <div class="hero">
      <h2>{words.app.headline}</h2>
      <p>{words.app.lead(catalogue.length)}</p>
    </div>
  );
}
