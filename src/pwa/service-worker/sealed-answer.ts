import { matchPrecache } from 'workbox-precaching';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

/**
 * True for pages and the scripts of workers. A policy in a page's `<meta>` does not reach workers, so without this
 * their code could connect anywhere. https://github.com/w3c/webappsec-csp/issues/336
 */
export function needsSeal({ mode, destination, method, url }: Request): boolean {
  const isPage = mode === 'navigate' && !LINK_FRAME.test(url);
  const sealed = isPage || destination === 'worker' || destination === 'sharedworker';
  return sealed && method === 'GET';
}

/** The frame that fetches links has a policy of its own: `src/build/link-frame.ts`. */
const LINK_FRAME = /\/link-frame\.html$/u;

/** Answers with `known`, else from the precache, else from the network, with the policy as a header. */
export async function answerSealed(
  request: Request,
  scope: string,
  known: Promise<Response> | null,
): Promise<Response> {
  const response = known === null ? matchPrecache(precachedUrl(request, scope)) : known;
  return await seal((await response) ?? (await fetch(request)));
}

/** Kiln is one page, whatever its address says after the `?`. */
function precachedUrl({ mode, url }: Request, scope: string): string {
  const { origin, pathname } = new URL(url);
  const isShell = mode === 'navigate' && origin + pathname === scope;
  return isShell ? `${scope}index.html` : url;
}

async function seal(response: Response): Promise<Response> {
  // Redirects of navigations are opaque: the browser has to get them as they are.
  if (response.status === 0) return response;
  const headers = new Headers(response.headers);
  headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  // The body is passed on as a blob: a stream ends with the worker that passes it on, and left a page blank for ever
  // that was loaded while the next version took charge.
  return new Response(await response.blob(), { ...statusOf(response), headers });
}

function statusOf({ status, statusText }: Response): ResponseInit {
  return { status, statusText };
}
