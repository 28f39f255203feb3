import { CONTENT_SECURITY_POLICY } from '../pwa/content-security-policy.ts';

const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';
const ASK_FIRST = 'Cache-Control: no-cache';

/** What a host is asked to send, by path. Files whose names change with their content may be kept for good. */
const RULES: readonly (readonly [path: string, ...headers: string[]])[] = [
  [
    '/*',
    `Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
  ],
  ['/assets/*', FOREVER],
  ['/engine/*', FOREVER],
  ['/', ASK_FIRST],
  ['/index.html', ASK_FIRST],
  ['/sw.js', ASK_FIRST],
  ['/manifest.webmanifest', ASK_FIRST],
];

/** The text of `_headers`, which Netlify and Cloudflare read. Kiln works without; the service worker adds the policy. */
export function hostHeaders(): string {
  return RULES.map((rule) => `${rule.join('\n  ')}\n`).join('\n');
}
