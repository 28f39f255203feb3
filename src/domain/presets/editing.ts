import type { BuiltInPreset } from './built-in-preset.ts';

/** For software that goes on with it. */
export const editingPresets: readonly BuiltInPreset[] = [
  {
    name: 'Edit on a Mac',
    goodFor: 'For Final Cut and iMovie; what fits is copied',
    target: { format: 'mov', options: {} },
  },
  {
    name: 'Keep everything',
    goodFor: 'All tracks, copied wherever that is possible',
    target: { format: 'mkv', options: {} },
  },
  {
    name: 'Sound for editing',
    goodFor: 'Uncompressed, opens in every audio editor',
    target: { format: 'wav', options: {} },
  },
];
