import type { Target } from '../target/target.ts';

/** For software that goes on with it. */
export const editingPresets = {
  'edit-on-a-mac': { format: 'mov', options: {} },
  'keep-everything': { format: 'mkv', options: {} },
  'sound-for-editing': { format: 'wav', options: {} },
} as const satisfies Readonly<Record<string, Target>>;
