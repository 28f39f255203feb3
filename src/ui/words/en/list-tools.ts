import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list. */
export const listTools = {
  selection: 'Selection',
  selected: (n: number) => plural(n, { one: '# selected', other: '# selected' }),
  convert: 'Convert selected',
  download: 'Download selected',
  remove: 'Remove selected',
  all: 'Select all',
  none: 'Clear selection',
  view: 'Sort and filter',
  sort: 'Sort by',
  sorts: { queue: 'Queue order', name: 'Name', size: 'Largest first', newest: 'Newest first' },
  phase: 'State',
  anyPhase: 'Any state',
  phases: {
    held: 'Ready',
    waiting: 'Waiting',
    running: 'Running',
    paused: 'Paused',
    done: 'Done',
    failed: 'Failed',
    lost: 'Lost',
    cancelled: 'Cancelled',
  },
  kind: 'Kind',
  anyKind: 'Any kind',
  kinds: { video: 'Video', sound: 'Sound', picture: 'Pictures', other: 'Other' },
  shown: (shown: string, all: string) => `${shown} of ${all} shown`,
};
