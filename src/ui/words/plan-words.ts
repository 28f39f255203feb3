import { plan } from './en/plan.ts';
import { spoken } from './language.ts';

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const planWords = spoken('plan', plan);
