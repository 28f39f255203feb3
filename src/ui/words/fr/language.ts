import type { Catalogue, Language } from '../language.ts';
import { about } from './about.ts';
import { adding } from './adding.ts';
import { app } from './app.ts';
import { automatic } from './automatic.ts';
import { codecs } from './codecs.ts';
import { commands } from './commands.ts';
import { diagnostics } from './diagnostics.ts';
import { editor } from './editor.ts';
import { edits } from './edits.ts';
import { failures } from './failures.ts';
import { form } from './form.ts';
import { formats } from './formats.ts';
import { intake } from './intake.ts';
import { jobs } from './jobs.ts';
import { kept } from './kept.ts';
import { linkFailures } from './link-failures.ts';
import { links } from './links.ts';
import { listTools } from './list-tools.ts';
import { lost } from './lost.ts';
import { menu } from './menu.ts';
import { notes } from './notes.ts';
import { notify } from './notify.ts';
import { options } from './options.ts';
import { plan } from './plan.ts';
import { presetFaults } from './preset-faults.ts';
import { presets } from './presets.ts';
import { queueBar } from './queue-bar.ts';
import { removed } from './removed.ts';
import { results } from './results.ts';
import { schedule } from './schedule.ts';
import { settings } from './settings.ts';
import { slideshow } from './slideshow.ts';
import { units } from './units.ts';

const catalogue: Catalogue = {
  about,
  adding,
  app,
  automatic,
  codecs,
  commands,
  diagnostics,
  editor,
  edits,
  failures,
  form,
  formats,
  intake,
  jobs,
  kept,
  linkFailures,
  links,
  listTools,
  lost,
  menu,
  notes,
  notify,
  options,
  plan,
  presetFaults,
  presets,
  queueBar,
  removed,
  results,
  schedule,
  settings,
  slideshow,
  units,
};

/** French. */
export const language: Language = {
  tag: 'fr',
  direction: 'ltr',
  wordsOf: (room) => catalogue[room],
};
