/** The words for room that is missing before anything is started. */
export const roomMessages = {
  noRoom: (needed: string, free: string) =>
    `Not enough room: these jobs will need about ${needed}, and the browser lets Kiln store ${free} more; remove finished jobs, free some disk space, or choose less.`,
};
