import type { Failure } from '../../domain/failure/failure.ts';
import { FailureAlert } from '../controls/failure-alert.tsx';
import { failureText } from '../words/failure-text.ts';

/** Why a job would fail, told before it starts. */
export function JobRefusal({ failure }: { readonly failure: Failure }) {
  return <FailureAlert {...failureText(failure)} />;
}
