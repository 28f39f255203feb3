import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './failure-alert.css';

type Props = {
  readonly what: string;
  readonly todo: string;
  readonly children?: ComponentChildren;
};

/** What went wrong and what to do about it, said at once to those who do not see it. */
export function FailureAlert({ what, todo, children }: Props) {
  return (
    <div class="failure-alert" role="alert">
      <Icon name="alert" />
      <p>
        <strong>{what}</strong> {todo}
        {children}
      </p>
    </div>
  );
}
