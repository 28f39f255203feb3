import { schedule } from './en/schedule.ts';
import { spoken } from './language.ts';

/** The words for when jobs start. */
export const scheduleWords = spoken('schedule', schedule);
