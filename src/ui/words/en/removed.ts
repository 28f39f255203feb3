import { plural } from './plural.ts';

/** The words for what was taken out of the list. */
export const removed = {
  one: (name: string) => `${name} removed`,
  many: (n: number) => plural(n, { one: '# file removed', other: '# files removed' }),
  undo: 'Undo',
  forget: 'Delete for good',
  ask: 'Remove without saving?',
  unsaved: (n: number) =>
    plural(n, {
      one: '# result was never saved.',
      other: '# results were never saved.',
    }),
  unsavedOne: (name: string) => `${name} was never saved.`,
  remove: 'Remove',
  keep: 'Keep',
};
