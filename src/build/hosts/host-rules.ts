import { CONTENT_SECURITY_POLICY } from '../../pwa/service-worker/content-security-policy.ts';
import { LINK_FRAME } from '../link-frame.ts';

/** Which of the site's files a rule is about: all, all below a folder, or one. Paths are below the site's own folder. */
export type HostPath =
  | { readonly kind: 'all' }
  | { readonly kind: 'below'; readonly folder: string }
  | { readonly kind: 'file'; readonly path: string };

/** What a host is asked to send with some of the site's files. */
export type HostRule = {
  readonly path: HostPath;
  readonly headers: Readonly<Record<string, string>>;
};

/** The page; servers answer the bare address of its folder with it. */
export const PAGE = 'index.html';

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_FIRST = { 'Cache-Control': 'no-cache' };
const SEAL = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
};

const below = (folder: string): HostPath => ({ kind: 'below', folder });
const file = (path: string): HostPath => ({ kind: 'file', path });

/**
 * What hosts are asked to send; Kiln works without, as the service worker adds the policy. Files whose names change with
 * their content may be kept for good. Every file gets what all rules say that are about it; no two of them name the same
 * header. The frame that fetches links has its own policy, so the seal stands where pages and scripts are.
 */
export const HOST_RULES: readonly HostRule[] = [
  {
    path: { kind: 'all' },
    headers: { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' },
  },
  { path: below('assets'), headers: { ...SEAL, ...FOREVER } },
  {
    path: below('engine'),
    headers: { 'Content-Type': 'application/octet-stream', ...FOREVER },
  },
  { path: file(PAGE), headers: { ...SEAL, ...ASK_FIRST } },
  {
    path: file(LINK_FRAME),
    headers: {
      'Content-Security-Policy': "sandbox allow-scripts; frame-ancestors 'self'",
      ...ASK_FIRST,
    },
  },
  { path: file('sw.js'), headers: { ...SEAL, ...ASK_FIRST } },
  {
    path: file('manifest.webmanifest'),
    headers: { 'Content-Type': 'application/manifest+json', ...ASK_FIRST },
  },
];

/** Endings of the copies that `hosting/compress.mjs` makes, best first, with their names in `Accept-Encoding`. */
export const PACKED = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;
