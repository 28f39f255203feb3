/** A worker, and the name that no other one has or gets. */
export type NamedWorker = { readonly worker: Worker; readonly name: string };

/**
 * Starts a module worker that is bound by the page's Content Security Policy. A worker with an address of its own has
 * its own policy, which a host without headers does not give: it could talk to any server. One that starts from a
 * `blob:` address inherits the page's. https://github.com/w3c/webappsec-csp/issues/336
 */
export function startSealedWorker(script: URL, kind: string): NamedWorker {
  const bootstrap = new Blob([`import ${JSON.stringify(script.href)};`], {
    type: 'text/javascript',
  });
  const url = URL.createObjectURL(bootstrap);
  const name = `${kind}-${crypto.randomUUID()}`;
  const worker = new Worker(url, { type: 'module', name });
  // Any message means that the script is there.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return { worker, name };
}
