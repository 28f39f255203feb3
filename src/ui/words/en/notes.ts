import { app } from './app.ts';

/** The words for what holds for the whole page. */
export const notes = {
  notes: {
    session:
      'This browser lets Kiln store nothing here (private window?): jobs will not survive a reload. Keep this tab open until they are done, or use a normal window.',
    emptied:
      'Everything that Kiln had stored here was deleted by the browser or by clearing site data; jobs that were waiting are gone. Add their files again. Install Kiln as an app, or allow it to store data permanently, and the browser will not do it by itself.',
    'seven-days':
      'Safari deletes what is stored here when this page is not opened for seven days. Finish these jobs before that, or add Kiln to the Home Screen, where they are kept.',
    alone:
      'Open Kiln in one tab only: this browser cannot keep two of them from disturbing each other.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'Kiln goes on without this browser’s database, which was slow to open: the jobs in this tab will not survive a reload. Jobs from before are kept; let these finish, then reload the page to see them.',
  },
  reload: 'Reload',
};
