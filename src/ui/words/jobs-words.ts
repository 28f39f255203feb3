import { jobs } from './en/jobs.ts';
import { spoken } from './language.ts';

/** The words of the list and its rows. */
export const jobsWords = spoken('jobs', jobs);
