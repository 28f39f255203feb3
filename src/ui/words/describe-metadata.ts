import type { FormatId } from '../../domain/formats/catalogue.ts';
import { DISPOSITIONS } from '../../domain/media/metadata.ts';
import type { MetadataDecision } from '../../domain/plan/model/decision.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import { formatList, formatSeries } from './numbers.ts';
import { planWords } from './plan-words.ts';
import { words } from './words.ts';

/**
 * What becomes of what a source says of itself: "3 tags, date and place kept", "2 chapters left out, as AVI cannot hold
 * them". What has the same reason is said together.
 */
export function describeMetadata({ metadata }: Plan, format: FormatId): string[] {
  const reasons = new Set(metadata.map(({ reason }) => reason));
  return [...reasons].map((reason) => {
    const what = formatList(metadata.filter((one) => one.reason === reason).map(inWords));
    const why = reasonText(reason, format);
    return why === null
      ? planWords.metadataKept(what)
      : formatSeries([planWords.metadataLeftOut(what), why]);
  });
}

function inWords({ what, names }: MetadataDecision): string {
  const said = planWords.metadata[what](names.length);
  if (what !== 'marks') return said;
  const marks = DISPOSITIONS.filter((mark) => names.includes(mark));
  return planWords.marked(said, formatList(marks.map((mark) => planWords.marks[mark])));
}

/** Why something is left out; null where it is kept. */
function reasonText(reason: MetadataDecision['reason'], format: FormatId): string | null {
  switch (reason) {
    case 'fits':
      return null;
    case 'not-held':
      return planWords.becauseNotHeld(words.formats[format].label);
    case 'only-first':
      return planWords.becauseOnlyFirst;
    case 'unwritable':
      return planWords.becauseUnwritten;
    case 'privacy':
      return planWords.becauseOfPrivacy;
    case 'outdated':
      return planWords.becauseOutdated;
    default:
      return reason satisfies never;
  }
}
