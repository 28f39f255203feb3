import type { LinkFailure } from '../../domain/links/link-failure.ts';
import { formatBytes } from '../../lib/format-bytes.ts';
import { failureText, type FailureText } from '../words/failure-text.ts';

const DOWNLOAD = 'Download the file in your browser, then add it here.';

const say = (what: string, todo: string): FailureText => ({ what, todo });

/** The words for a link that was not fetched. */
export function linkFailureText(failure: LinkFailure): FailureText {
  switch (failure.kind) {
    case 'off':
      return say('Kiln may not fetch links.', 'Allow it in the settings.');
    case 'not-an-address':
      return say('This is no web address.', 'It begins with https:// and leads to one file.');
    case 'password':
      return say('The address holds a password, which no page may send.', DOWNLOAD);
    case 'known-site':
      return say(
        `${failure.site} lets no other web page read what it shows.`,
        `If ${failure.site} offers a download, use it, then add the file here.`,
      );
    case 'mixed-content':
      return say(
        `The connection to ${failure.host} would not be encrypted (http), and browsers allow this page no such connection.`,
        `Try the address with https:// instead. ${DOWNLOAD}`,
      );
    case 'offline':
      return say('There is no connection.', 'Try again when there is one.');
    case 'not-reachable':
      return say(`${failure.host} does not answer.`, 'Check the address, or try again later.');
    case 'not-allowed':
      return say(`${failure.host} lets no other web page read its files.`, DOWNLOAD);
    case 'status':
      return statusText(failure.status, failure.host);
    case 'page':
      return say(
        'This is a web page, not a file.',
        'Take the address of the video, sound or picture itself, or download it there and add it here.',
      );
    case 'playlist':
      return say(
        'This is a playlist: it only names other files.',
        'Take the addresses that it names.',
      );
    case 'not-media':
      return say(
        failure.type === ''
          ? 'This is neither video nor sound nor a picture.'
          : `This is neither video nor sound nor a picture, but ${failure.type}.`,
        'Check that the address leads to the file itself.',
      );
    case 'empty':
      return say('The file is empty.', 'Check the address, or try again later.');
    case 'too-large':
      return say(
        tooLarge(failure),
        'Remove finished jobs or free some disk space, then try again. A file that you download and add can be read where it is.',
      );
    case 'broke-off':
      return say(
        `The connection broke off after ${progressText(failure)}, and ${GOING_ON[failure.goingOn]}.`,
        `Nothing was kept. Try again, or download the file in your browser and add it here.`,
      );
    case 'unavailable':
      return say(
        'The part of Kiln that fetches links did not start.',
        'Reload the page, then try again.',
      );
    case 'not-added':
      return failureText(failure.failure);
    default:
      return failure satisfies never;
  }
}

type FailureOf<K extends LinkFailure['kind']> = Extract<LinkFailure, { readonly kind: K }>;

const GOING_ON: Readonly<Record<FailureOf<'broke-off'>['goingOn'], string>> = {
  tried: 'could not be taken up again',
  refused: 'the server does not let anybody go on from there',
  changed: 'the server has another file by now',
};

function progressText({ received, size }: FailureOf<'broke-off'>): string {
  return size === null ? formatBytes(received) : `${formatBytes(received)} of ${formatBytes(size)}`;
}

function tooLarge({ size, room }: FailureOf<'too-large'>): string {
  if (size === null) return 'There is not enough room for the file.';
  return room === null
    ? `There is not enough room for ${formatBytes(size)}.`
    : `The file has ${formatBytes(size)}, and there is room for ${formatBytes(room)}.`;
}

function statusText(status: number, host: string): FailureText {
  switch (status) {
    case 401:
    case 402:
    case 403:
      return say(
        `${host} does not give this file to everybody (${status}).`,
        'If you may have it, download it where you are signed in, then add it here.',
      );
    case 404:
    case 410:
      return say(
        `${host} has no file at this address (${status}).`,
        'Check the address; the file may have moved.',
      );
    default:
      return say(
        `${host} cannot give the file now (${status}).`,
        'Try again later, or open the address in your browser to see why.',
      );
  }
}
