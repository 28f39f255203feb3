import { choice } from './option-spec.ts';

/** What a file may say of where, when and with what it was made: all, no places and devices, or nothing at all. */
const privacy = choice(['keep', 'no-place', 'none'], 'keep');

/** What the output says of itself. */
export const privacyOptions = { privacy } as const;
