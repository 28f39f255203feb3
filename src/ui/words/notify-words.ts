import { notify } from './en/notify.ts';
import { spoken } from './language.ts';

/** The words for those who look away while Kiln works. */
export const notifyWords = spoken('notify', notify);
