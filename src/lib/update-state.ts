/** Whether a newer version of the app is there. `applying`: the user accepted it, and it comes when no job runs. */
export type UpdateState = 'none' | 'waiting' | 'applying';
