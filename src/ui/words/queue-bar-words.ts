import { queueBar } from './en/queue-bar.ts';
import { spoken } from './language.ts';

/** The words for what is done with all jobs. */
export const queueBarWords = spoken('queueBar', queueBar);
