import { createHash } from 'node:crypto';
import { build } from 'vite';

/** Path of the frame that fetches links, below the site's root. */
export const LINK_FRAME = 'link-frame.html';

/**
 * The page of the frame. Its script stands in it, known to its policy by hash: in a sandbox without an origin a script
 * of its own could only come from a server that sends CORS headers, and Kiln needs no headers.
 */
export async function linkFrame(root: string): Promise<string> {
  const script = await bundle(`${root}/src/network/frame/link-frame.ts`);
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'connect-src https: http:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    '<title>Kiln fetches a link</title>',
    `<script>${script}</script>`,
    '</html>',
    '',
  ].join('\n');
}

async function bundle(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      modulePreload: { polyfill: false },
      rollupOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [bundled] = Array.isArray(result) ? result : [result];
  if (bundled === undefined || !('output' in bundled)) throw new Error('The frame was not built.');
  const [chunk] = bundled.output;
  if (chunk.code.includes('</')) throw new Error('The frame would end its own script.');
  return chunk.code.trim();
}
