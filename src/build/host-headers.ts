import { CONTENT_SECURITY_POLICY } from '../pwa/service-worker/content-security-policy.ts';
import { LINK_FRAME } from './link-frame.ts';

const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';
const ASK_FIRST = 'Cache-Control: no-cache';
const SEAL = `Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;

/**
 * What a host is asked to send, by path. Files whose names change with their content may be kept for good. The frame
 * that fetches links has its own policy, and headers of several rules add up: the seal stands where pages and scripts
 * are, not at `/*`.
 */
const RULES: readonly (readonly [path: string, ...headers: string[]])[] = [
  ['/*', 'Referrer-Policy: no-referrer', 'X-Content-Type-Options: nosniff'],
  ['/assets/*', SEAL, FOREVER],
  ['/engine/*', FOREVER],
  ['/', SEAL, ASK_FIRST],
  ['/index.html', SEAL, ASK_FIRST],
  [
    `/${LINK_FRAME}`,
    "Content-Security-Policy: sandbox allow-scripts; frame-ancestors 'self'",
    ASK_FIRST,
  ],
  ['/sw.js', SEAL, ASK_FIRST],
  ['/manifest.webmanifest', ASK_FIRST],
];

/** The text of `_headers`, which Netlify and Cloudflare read. Kiln works without; the service worker adds the policy. */
export function hostHeaders(): string {
  return RULES.map((rule) => `${rule.join('\n  ')}\n`).join('\n');
}
