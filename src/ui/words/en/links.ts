/** The words for files that are fetched from a link. */
export const links = {
  title: 'From a link',
  address: 'Address of the file',
  placeholder: 'https://example.org/song.mp4',
  format: 'Convert to',
  nobodyYet: 'Only the website in the link is contacted.',
  asks: [
    'Kiln will ask ',
    ' for the file. That site, and any it redirects to, will see your IP address.',
  ],
  allow: 'Allow Kiln to fetch links',
  allowHint: 'Off by default. Turn it off any time in Settings.',
  go: 'Fetch and convert',
  asking: (host: string) => `Asking ${host}`,
  stop: 'Stop',

  fetching: 'Links being fetched',
  progressOf: (name: string) => `Fetching ${name}`,
  from: (host: string) => `from ${host}`,
  received: (received: string, total: string) => `${received} of ${total}`,
  stopOf: (name: string) => `Stop fetching ${name}`,
  notFetched: (name: string, why: string) => `${name} was not fetched. ${why}`,
};
