/**
 * What Kiln's pages and workers may load and where they may connect to: nothing but their own origin. This is what
 * "nothing is uploaded" rests on, also for code that a hostile media file takes over.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self' blob:",
  // The sandbox of src/network, while a link is fetched.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
