import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixture } from './kiln-page.ts';
import { noiseWav } from './noise-wav.ts';

/** Length of the sound whose connection breaks off. */
export const VOICE_SECONDS = 5;

/** Another host of the web, which counts who asks it for what. */
export type LinkServer = {
  readonly url: (path: string) => string;
  readonly host: string;
  /** Method, path and range of every request. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** Starts a server with everything that can be wrong with a link. */
export async function startLinkServer(): Promise<LinkServer> {
  const clip = await readFile(fixture('av.mp4'));
  const voice = noiseWav(VOICE_SECONDS * 4 * 44_100);
  const asked: string[] = [];
  const first = new Set<string>();

  /** Breaks off after half of the file, the first time. */
  const breaking =
    (goesOn: 'by-range' | 'never'): Answer =>
    (request, response) => {
      const from = Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? '')?.[1] ?? 0);
      const path = request.url ?? '';
      const head = { ...OPEN, 'Content-Type': 'audio/wav' };
      if (first.has(path) && goesOn === 'by-range') {
        response.writeHead(206, {
          ...head,
          'Content-Length': voice.length - from,
          'Content-Range': `bytes ${from}-${voice.length - 1}/${voice.length}`,
        });
        response.end(voice.subarray(from));
        return;
      }
      first.add(path);
      response.writeHead(200, { ...head, 'Content-Length': voice.length });
      response.write(voice.subarray(0, voice.length / 2), () =>
        setTimeout(() => response.destroy(), 300),
      );
    };

  const answers: Readonly<Record<string, Answer>> = {
    '/open/clip.mp4': (_request, response) =>
      response.writeHead(200, { ...OPEN, 'Content-Type': 'video/mp4' }).end(clip),
    '/closed/clip.mp4': (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'video/mp4' }).end(clip),
    '/page': (_request, response) =>
      response.writeHead(200, { ...OPEN, 'Content-Type': 'text/html' }).end('<!doctype html>'),
    '/hidden-page.mp4': (_request, response) =>
      response.writeHead(200, { ...OPEN, 'Content-Type': 'video/mp4' }).end('<!doctype html>'),
    '/text.mp3': (_request, response) =>
      response.writeHead(200, { ...OPEN, 'Content-Type': 'text/plain' }).end('not a song'),
    '/huge.mp4': (_request, response) => {
      response.writeHead(200, { ...OPEN, 'Content-Type': 'video/mp4', 'Content-Length': 1e15 });
      response.write(clip);
    },
    '/slow.mp4': (_request, response) => {
      response.writeHead(200, { ...OPEN, 'Content-Type': 'video/mp4', 'Content-Length': 1e9 });
      response.write(clip);
    },
    '/breaks/voice.wav': breaking('by-range'),
    '/breaks-for-good/voice.wav': breaking('never'),
  };

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push([request.method, path, request.headers.range].filter(Boolean).join(' '));
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404, OPEN).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (path) => `http://${host}${path}`,
    host,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
