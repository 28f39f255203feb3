import type { LinkFailure } from '../../domain/links/link-failure.ts';
import { linkFailures } from '../words/en/link-failures.ts';
import { failureText, type FailureText } from '../words/failure-text.ts';
import { spoken } from '../words/language.ts';
import { formatBytes } from '../words/numbers.ts';

const said = spoken('linkFailures', linkFailures);

const say = (what: string, todo: string): FailureText => ({ what, todo });

/** The words for a link that was not fetched. */
export function linkFailureText(failure: LinkFailure): FailureText {
  switch (failure.kind) {
    case 'off':
      return said.off;
    case 'not-an-address':
      return said.notAnAddress;
    case 'password':
      return said.password;
    case 'known-site':
      return say(said.knownSite.what(failure.site), said.knownSite.todo(failure.site));
    case 'mixed-content':
      return say(said.mixedContent.what(failure.host), said.mixedContent.todo);
    case 'offline':
      return said.offline;
    case 'not-reachable':
      return say(said.notReachable.what(failure.host), said.notReachable.todo);
    case 'not-allowed':
      return say(said.notAllowed.what(failure.host), said.notAllowed.todo);
    case 'status': {
      const { what, todo } = said.status[statusKind(failure.status)];
      return say(what(failure.host, String(failure.status)), todo);
    }
    case 'page':
      return said.page;
    case 'playlist':
      return said.playlist;
    case 'not-media': {
      const { what, whatBut, todo } = said.notMedia;
      return say(failure.type === '' ? what : whatBut(failure.type), todo);
    }
    case 'empty':
      return said.empty;
    case 'too-large':
      return say(tooLarge(failure), said.tooLarge.todo);
    case 'broke-off':
      return say(said.brokeOff[failure.goingOn](progressText(failure)), said.brokeOff.todo);
    case 'unavailable':
      return said.unavailable;
    case 'not-added':
      return failureText(failure.failure);
    default:
      return failure satisfies never;
  }
}

type FailureOf<K extends LinkFailure['kind']> = Extract<LinkFailure, { readonly kind: K }>;

function progressText({ received, size }: FailureOf<'broke-off'>): string {
  return size === null
    ? formatBytes(received)
    : said.brokeOff.received(formatBytes(received), formatBytes(size));
}

function tooLarge({ size, room }: FailureOf<'too-large'>): string {
  const { what, ofSize, ofSizeInRoom } = said.tooLarge;
  if (size === null) return what;
  return room === null
    ? ofSize(formatBytes(size))
    : ofSizeInRoom(formatBytes(size), formatBytes(room));
}

function statusKind(status: number): keyof typeof said.status {
  switch (status) {
    case 401:
    case 402:
    case 403:
      return 'refused';
    case 404:
    case 410:
      return 'missing';
    default:
      return 'failing';
  }
}
