import type { ComponentChildren } from 'preact';
import type { FailureText } from '../words/failure-text.ts';
import { Icon } from '../controls/icon.tsx';
import './failure-alert.css';

type Props = FailureText & { readonly children?: ComponentChildren };

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
