import type { Decision, Plan, Reason } from '../domain/plan/plan.ts';
import { codecName } from './codec-name.ts';
import { messages } from './messages.ts';

/** What a plan does to each track: "Video H.264 copied", "Audio AC-3 → AAC", "Subtitles left out". */
export function describePlan({ decisions }: Plan): string[] {
  const kept = decisions.flatMap((decision) => describeKept(decision) ?? []);
  const dropped = decisions.filter(({ action }) => action.kind === 'drop');
  const kinds = [...new Set(dropped.map(({ track }) => track.kind))];
  return [
    ...kept,
    ...kinds.map((kind) =>
      messages.leftOut(
        messages.tracks[kind],
        dropped.filter(({ track }) => track.kind === kind).length,
      ),
    ),
  ];
}

function describeKept({ track, action, reason }: Decision): string | null {
  const name = messages.tracks[track.kind];
  switch (action.kind) {
    case 'copy':
      return messages.copied(name, codecName(track.codec));
    case 'encode': {
      const what = messages.encoded(name, codecName(track.codec), codecName(action.codec));
      const why = because(reason);
      return why === null ? what : `${what}, ${why}`;
    }
    case 'drop':
      return null;
    default:
      return action satisfies never;
  }
}

/** The reason where it is not plain from the codecs. */
function because(reason: Reason): string | null {
  switch (reason) {
    case 'option':
      return messages.becauseOfOptions;
    case 'rotation':
      return messages.becauseOfRotation;
    case 'trimmed':
      return messages.becauseTrimmed;
    case 'copy-unsafe':
      return messages.becauseUnsafe;
    case 'fits':
    case 'codec':
    case 'not-held':
    case 'only-one':
      return null;
    default:
      return reason satisfies never;
  }
}
