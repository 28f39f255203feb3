import { knownSite } from './known-sites.ts';
import type { LinkFailure } from './link-failure.ts';

/** Where a file is on the web: its address, and who is asked for it. */
export type Link = { readonly url: string; readonly host: string };

/** The parts of a web address, as browsers name them. */
export type AddressParts = {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly username: string;
  readonly password: string;
};

/** A link, or why nobody is asked for it. */
export type LinkReading =
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'refused'; readonly failure: LinkFailure };

/** Says what can be known about an address without asking anybody. `page` is the protocol of the page itself. */
export function readLink(address: AddressParts | null, page: string): LinkReading {
  if (address === null) return refused({ kind: 'not-an-address' });
  const { href, protocol, host, hostname, pathname } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return refused({ kind: 'not-an-address' });
  if (address.username !== '' || address.password !== '') return refused({ kind: 'password' });
  const site = knownSite(hostname, pathname);
  if (site !== null) return refused({ kind: 'known-site', site });
  if (page === 'https:' && protocol === 'http:' && !isThisDevice(hostname)) {
    return refused({ kind: 'mixed-content', host });
  }
  return { kind: 'link', link: { url: withoutFragment(href), host } };
}

function refused(failure: LinkFailure): LinkReading {
  return { kind: 'refused', failure };
}

/** Browsers trust what does not leave the device. */
function isThisDevice(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/u.test(hostname);
}

/** The part after the `#` is for pages; servers never see it. */
function withoutFragment(href: string): string {
  return href.replace(/#.*$/u, '');
}
