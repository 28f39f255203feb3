import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';

/** Script of the player. */
const PLAYER = createRequire(import.meta.url).resolve('hls.js/dist/hls.min.js');

/** An address that nobody has: the files of the package are served there. */
const SITE = 'http://package.test/';

/** How a player got on with a package: where it ended, in seconds, and what it reported. */
export type Playback = {
  readonly ended: number;
  readonly duration: number;
  readonly sizes: readonly string[];
  readonly errors: readonly string[];
};

type Hls = {
  loadSource(url: string): void;
  attachMedia(element: HTMLMediaElement): void;
  on(event: string, listener: (event: string, data: { details?: string }) => void): void;
  readonly levels: readonly { readonly width: number; readonly height: number }[];
};

/** Plays an unpacked package with hls.js, as a web page would, from the start to the end. */
export async function playHls(context: BrowserContext, folder: string): Promise<Playback> {
  const page = await context.newPage();
  await page.route(`${SITE}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<video muted>' });
    return route.fulfill({ body: await readFile(join(folder, pathname)) });
  });
  await page.goto(SITE);
  await page.addScriptTag({ path: PLAYER });
  try {
    return await page.evaluate(async () => {
      const { Hls } = globalThis as unknown as { Hls: new (config: object) => Hls };
      const video = document.querySelector('video');
      if (video === null) throw new Error('There is no video.');
      const errors: string[] = [];
      const hls = new Hls({ enableWorker: false });
      hls.on('hlsError', (_, { details }) => {
        // A busy machine decodes slower than it is to be played; a hole is told as one (bufferSeekOverHole).
        if (details !== 'bufferStalledError') errors.push(details ?? 'unknown');
      });
      const ended = new Promise((resolve) => video.addEventListener('ended', resolve));
      hls.loadSource('master.m3u8');
      hls.attachMedia(video);
      video.playbackRate = 4;
      await video.play();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 30_000))]);
      return {
        ended: video.ended ? video.currentTime : -1,
        duration: video.duration,
        sizes: hls.levels.map(({ width, height }) => `${width}x${height}`),
        errors,
      };
    });
  } finally {
    await page.close();
  }
}
