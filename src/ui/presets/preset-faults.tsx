import { Icon } from '../controls/icon.tsx';
import './preset-faults.css';

/** What is wrong with a file or a link of presets, a sentence each. */
export function PresetFaults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="preset-faults" role="alert">
      <Icon name="alert" />
      <ul>
        {faults.map((fault) => (
          <li key={fault} dir="auto">
            {fault}
          </li>
        ))}
      </ul>
    </div>
  );
}
