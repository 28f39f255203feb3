import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../pwa/service-worker/content-security-policy.ts';

/** Puts the policy into the built page. Not in dev, where Vite needs inline scripts and a WebSocket. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'kiln:csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
