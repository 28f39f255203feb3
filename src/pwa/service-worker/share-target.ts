/** Where the system posts what other apps share with Kiln, below the app's folder; the manifest names it. */
export const SHARE_PATH = 'share';

/** The fields of such a post, as the manifest names them. */
export const SHARE_FIELDS = { title: 'title', text: 'text', url: 'url', files: 'files' } as const;

/** Where shared files wait for a page to take them. */
export const SHARED_FILES = 'kiln-shared-files';

/** What an entry of that cache says of its file, besides its type. The name is percent-encoded. */
export const SHARED_HEADERS = { name: 'x-kiln-name', modified: 'x-kiln-modified' } as const;

/** True for what the system posts. `scope` is the address of the app's folder. */
export function isShare({ method, url }: Request, scope: string): boolean {
  const { origin, pathname } = new URL(url);
  return method === 'POST' && origin + pathname === scope + SHARE_PATH;
}

/**
 * Keeps what is shared until a page takes it, and leads to one. The files wait in a cache: a service worker may be ended
 * at any moment, and what one kept is found by whichever page is opened next.
 */
export async function takeShare(request: Request, scope: string): Promise<Response> {
  const page = (wish: string) => Response.redirect(`${scope}#${wish}`, 303);
  try {
    const form = await request.formData();
    const files = form.getAll(SHARE_FIELDS.files).filter((value) => value instanceof File);
    if (files.length === 0) return page(linkWish(form));
    const cache = await caches.open(SHARED_FILES);
    for (const file of files) {
      await cache.put(`${scope}shared/${Date.now()}/${crypto.randomUUID()}`, entryOf(file));
    }
    return page('shared=files');
  } catch {
    // The disk is full, or what was sent is no form. What was kept of it is taken all the same.
    return page('shared=failed');
  }
}

function entryOf(file: File): Response {
  return new Response(file, {
    headers: {
      'Content-Type': file.type,
      [SHARED_HEADERS.name]: encodeURIComponent(file.name),
      [SHARED_HEADERS.modified]: String(file.lastModified),
    },
  });
}

/** Apps share a link as an address, or as a text with one in it. */
function linkWish(form: FormData): string {
  const said = [SHARE_FIELDS.url, SHARE_FIELDS.text, SHARE_FIELDS.title]
    .map((field) => form.get(field))
    .filter((value) => typeof value === 'string');
  const link = /https?:\/\/\S+/iu.exec(said.join('\n'))?.[0];
  return link === undefined ? 'shared=failed' : `link=${encodeURIComponent(link)}`;
}
