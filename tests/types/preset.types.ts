import type { PresetFault, PresetsFault } from '../../src/domain/presets/preset-fault.ts';
import type { Preset } from '../../src/domain/presets/preset.ts';
import { readPresets } from '../../src/domain/presets/read-presets.ts';

// @ts-expect-error A preset is for a format that there is.
void ({ name: 'A', target: { format: 'mp5', options: {} } } satisfies Preset);
// @ts-expect-error And its options have values that there are.
void ({ name: 'A', target: { format: 'mp4', options: { quality: 'best' } } } satisfies Preset);
// @ts-expect-error The faults are a closed union.
void ({ kind: 'bored' } satisfies PresetsFault);
// @ts-expect-error A value that does not fit is told with the option it was for.
void ({ kind: 'bad-value', name: 'A', format: 'mp4', value: '9' } satisfies PresetFault);

const reading = readPresets('');
// @ts-expect-error There may be no presets.
void reading.presets;
