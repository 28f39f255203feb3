import type { Failure } from '../failure/failure.ts';

/**
 * Why a link was not fetched. Closed: the page has a sentence for each kind (`ui/words/link-failure-text.ts`). Sizes are in
 * bytes.
 */
export type LinkFailure =
  /** The user has not allowed it. */
  | { readonly kind: 'off' }
  /** What was typed is no address on the web. */
  | { readonly kind: 'not-an-address' }
  /** The address holds a user name or a password, which browsers do not send for a page. */
  | { readonly kind: 'password' }
  /** A page of a site whose videos no other page may read; its name. */
  | { readonly kind: 'known-site'; readonly site: string }
  /** An unencrypted address, which pages that came encrypted may not ask. */
  | { readonly kind: 'mixed-content'; readonly host: string }
  /** This device has no connection. */
  | { readonly kind: 'offline' }
  /** Nobody answers there. */
  | { readonly kind: 'not-reachable'; readonly host: string }
  /** The server is there, but lets no other page read its files (CORS). */
  | { readonly kind: 'not-allowed'; readonly host: string }
  /** The server has answered with something else than a file. */
  | { readonly kind: 'status'; readonly status: number; readonly host: string }
  /** A page for people to read. */
  | { readonly kind: 'page' }
  /** A playlist or manifest that names other files. */
  | { readonly kind: 'playlist' }
  /** Neither video, sound nor picture; the type as the server calls it, empty when it does not say. */
  | { readonly kind: 'not-media'; readonly type: string }
  | { readonly kind: 'empty' }
  /** More than there is room for; `room` is what is left. `size` is null when it came out on the way only. */
  | { readonly kind: 'too-large'; readonly size: number | null; readonly room: number | null }
  /** The connection ended before the file did. `goingOn`: whether going on was tried in vain, the server refused to begin in the middle, or it has another file by now. */
  | {
      readonly kind: 'broke-off';
      readonly received: number;
      readonly size: number | null;
      readonly goingOn: 'tried' | 'refused' | 'changed';
    }
  /** The part of Kiln that talks to other hosts did not start. */
  | { readonly kind: 'unavailable' }
  /** It is here, but could not be put into the queue. */
  | { readonly kind: 'not-added'; readonly failure: Failure };
