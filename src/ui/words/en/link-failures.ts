const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Download the file in your browser, then add it here.';

const brokeOff = (why: string) => (progress: string) =>
  `The connection broke off after ${progress}, and ${why}.`;

/** The words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures = {
  off: said('Kiln may not fetch links.', 'Allow it in the settings.'),
  notAnAddress: said(
    'This is not a web address.',
    'It starts with https:// and leads to one file.',
  ),
  password: said('The address contains a password, which a page may not send.', DOWNLOAD),
  knownSite: {
    what: (site: string) => `${site} does not let other web pages read its files.`,
    todo: (site: string) => `If ${site} offers a download, use it, then add the file here.`,
  },
  mixedContent: {
    what: (host: string) =>
      `The connection to ${host} is not encrypted (http), so the browser blocks it.`,
    todo: `Try the address with https:// instead. ${DOWNLOAD}`,
  },
  offline: said('You are offline.', 'Try again when you are back online.'),
  notReachable: {
    what: (host: string) => `${host} does not answer.`,
    todo: 'Check the address, or try again later.',
  },
  notAllowed: {
    what: (host: string) => `${host} does not let other web pages read its files.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host: string, status: string) =>
        `${host} does not give this file to everyone (${status}).`,
      todo: 'Sign in there and download it, then add it here.',
    },
    missing: {
      what: (host: string, status: string) => `${host} has no file at this address (${status}).`,
      todo: 'Check the address; the file may have moved.',
    },
    failing: {
      what: (host: string, status: string) => `${host} cannot send the file now (${status}).`,
      todo: 'Try again later, or open the address in your browser to see why.',
    },
  },
  page: said(
    'This is a web page, not a file.',
    'Use the address of the file itself, or download it there and add it here.',
  ),
  playlist: said('This is a playlist, a list of other files.', 'Use the addresses in it.'),
  notMedia: {
    what: 'This is neither video nor sound nor a picture.',
    whatBut: (type: string) => `This is neither video nor sound nor a picture, but ${type}.`,
    todo: 'Check that the address leads to the file itself.',
  },
  empty: said('The file is empty.', 'Check the address, or try again later.'),
  tooLarge: {
    what: 'There is not enough room for the file.',
    ofSize: (size: string) => `There is not enough room for ${size}.`,
    ofSizeInRoom: (size: string, room: string) =>
      `The file is ${size}, and there is room for ${room}.`,
    todo: 'Remove finished jobs or free some disk space, then try again. Or download it and add it here: Kiln can read it from where it is.',
  },
  brokeOff: {
    tried: brokeOff('could not be resumed'),
    refused: brokeOff('this server does not support resuming'),
    changed: brokeOff('the file on the server has changed'),
    received: (received: string, size: string) => `${received} of ${size}`,
    todo: 'Try again, or download the file in your browser and add it here.',
  },
  unavailable: said('Fetching links did not start.', 'Reload the page, then try again.'),
};
