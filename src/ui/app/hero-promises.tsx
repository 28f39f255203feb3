import { messages } from '../words/messages.ts';
import './hero-promises.css';

/** Three reasons to trust Kiln with a file. */
export function HeroPromises() {
  return (
    <dl class="hero-promises">
      {messages.promises.map(([promise, why]) => (
        <div key={promise}>
          <dt>{promise}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}
