import { choice, number, type TimeSpec } from './option-spec.ts';

/** Seconds of the source before which everything is left out. */
const trimStart: TimeSpec = { kind: 'time', default: null };

/** Seconds of the source from which on everything is left out. */
const trimEnd: TimeSpec = { kind: 'time', default: null };

/** Exact cuts encode the picture; at key frames it is copied, from the last one that is not after the wanted start. */
const trimMode = choice(['exact', 'keyframes'], 'exact');

/** How many times as fast it plays; the pitch stays. */
const speed = number([0.25, 4], 0.05, 1);

/** Seconds of the output in which picture and sound appear and disappear. */
const fadeIn = number([0, 60], 0.1, 0);
const fadeOut = number([0, 60], 0.1, 0);

/** What part of the source is taken, and how it goes by. */
export const trimOptions = { trimStart, trimEnd, trimMode, speed, fadeIn, fadeOut } as const;
