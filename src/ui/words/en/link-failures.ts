const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Download the file in your browser, then add it here.';

const brokeOff = (why: string) => (progress: string) =>
  `The connection broke off after ${progress}, and ${why}.`;

/** The words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures = {
  off: said('Kiln may not fetch links.', 'Allow it in the settings.'),
  notAnAddress: said('This is no web address.', 'It begins with https:// and leads to one file.'),
  password: said('The address holds a password, which no page may send.', DOWNLOAD),
  knownSite: {
    what: (site: string) => `${site} lets no other web page read what it shows.`,
    todo: (site: string) => `If ${site} offers a download, use it, then add the file here.`,
  },
  mixedContent: {
    what: (host: string) =>
      `The connection to ${host} would not be encrypted (http), and browsers allow this page no such connection.`,
    todo: `Try the address with https:// instead. ${DOWNLOAD}`,
  },
  offline: said('There is no connection.', 'Try again when there is one.'),
  notReachable: {
    what: (host: string) => `${host} does not answer.`,
    todo: 'Check the address, or try again later.',
  },
  notAllowed: {
    what: (host: string) => `${host} lets no other web page read its files.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host: string, status: string) =>
        `${host} does not give this file to everybody (${status}).`,
      todo: 'If you may have it, download it where you are signed in, then add it here.',
    },
    missing: {
      what: (host: string, status: string) => `${host} has no file at this address (${status}).`,
      todo: 'Check the address; the file may have moved.',
    },
    failing: {
      what: (host: string, status: string) => `${host} cannot give the file now (${status}).`,
      todo: 'Try again later, or open the address in your browser to see why.',
    },
  },
  page: said(
    'This is a web page, not a file.',
    'Take the address of the video, sound or picture itself, or download it there and add it here.',
  ),
  playlist: said(
    'This is a playlist: it only names other files.',
    'Take the addresses that it names.',
  ),
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
      `The file has ${size}, and there is room for ${room}.`,
    todo: 'Remove finished jobs or free some disk space, then try again. A file that you download and add can be read where it is.',
  },
  brokeOff: {
    tried: brokeOff('could not be taken up again'),
    refused: brokeOff('the server does not let anybody go on from there'),
    changed: brokeOff('the server has another file by now'),
    received: (received: string, size: string) => `${received} of ${size}`,
    todo: 'Nothing was kept. Try again, or download the file in your browser and add it here.',
  },
  unavailable: said(
    'The part of Kiln that fetches links did not start.',
    'Reload the page, then try again.',
  ),
};
