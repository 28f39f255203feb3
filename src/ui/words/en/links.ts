/** The words for files that are fetched from a link. */
export const links = {
  title: 'From a link',
  address: 'Address of the file',
  placeholder: 'https://example.org/song.mp4',
  format: 'Convert it to',
  nobodyYet: 'Kiln asks the host of the link for the file, and nobody else.',
  asks: [
    'This asks ',
    ' for the file. It sees your network address, as does any host that it passes the question on to.',
  ],
  allow: 'Allow Kiln to fetch links',
  allowHint: 'Off at first, and again whenever you say so in the settings.',
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
