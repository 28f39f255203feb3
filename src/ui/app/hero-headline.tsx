import { catalogue } from '../../domain/formats/catalogue.ts';
import { messages } from '../words/messages.ts';
import './hero-headline.css';

/** What Kiln is, for somebody who has not converted anything yet. */
export function HeroHeadline() {
  return (
    <div class="hero">
      <h2>{messages.headline}</h2>
      <p>{messages.lead(catalogue.length)}</p>
    </div>
  );
}
