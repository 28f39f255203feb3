import { app } from './app.ts';

/** The words for what holds for the whole page. */
export const notes = {
  notes: {
    session:
      'Nothing can be stored here (private window?), so jobs will not survive a reload. Keep this tab open until they are done, or use a normal window.',
    emptied:
      'Everything Kiln had stored here was deleted, by the browser or by clearing site data. Add your files again. Installed as an app, Kiln keeps them.',
    'seven-days':
      'Safari deletes these jobs if you do not open this page for seven days. Add Kiln to the Home Screen to keep them.',
    alone: 'Use Kiln in one tab only: in this browser, two would disturb each other.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'This browser’s database was slow to open, so the jobs in this tab will not survive a reload. Let them finish, then reload the page to see your earlier jobs.',
  },
  reload: 'Reload',
};
