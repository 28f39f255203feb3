import type { Plugin } from 'vite';

/** A file that is made at build time: part of the built site, and served by the dev server as well. */
export type EmittedFile = {
  /** Path below the site's root. */
  readonly fileName: string;
  readonly type: string;
  readonly content: () => Promise<string | Uint8Array>;
};

/** Puts a made file into the site under a fixed name. */
export function emittedFile({ fileName, type, content }: EmittedFile): Plugin {
  return {
    name: `kiln:emit:${fileName}`,
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response, next) => {
        content().then((body) => {
          response.setHeader('Content-Type', type);
          response.end(body);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await content() });
    },
  };
}
