import { app } from './en/app.ts';
import { formats } from './en/formats.ts';
import { intake } from './en/intake.ts';
import { units } from './en/units.ts';
import { spoken } from './language.ts';

/** The words that are needed from the start; rooms that are fetched later have theirs in files of their own. */
export const words = {
  app: spoken('app', app),
  formats: spoken('formats', formats),
  intake: spoken('intake', intake),
  units: spoken('units', units),
};
