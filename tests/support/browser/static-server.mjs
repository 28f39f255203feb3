/**
 * The plainest static file server: no compression, no special headers, nothing but files, MIME types and ranges.
 * What works here works on any host. CLI: node static-server.mjs [--root dist] [--prefix /kiln/] [--port 4173]
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
};

/** Serves `root` below `prefix`; port 0 takes any free one. */
export async function startServer({ root, prefix = '/', port = 0 }) {
  const base = resolve(root);
  const server = createServer((request, response) => {
    answer(base, prefix, request, response).catch(() => refuse(response, 500));
  });
  await new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Answers a request with a file below `base`, for an address below `prefix`. */
export async function answer(base, prefix, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await findFile(base, prefix, request.url);
  if (file === null) return refuse(response, 404);
  const range = parseRange(request.headers.range, file.size);
  if (range === 'unsatisfiable') {
    return refuse(response, 416, { 'Content-Range': `bytes */${file.size}` });
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  response.writeHead(range === null ? 200 : 206, {
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    'Last-Modified': file.mtime.toUTCString(),
    ...(range === null ? {} : { 'Content-Range': `bytes ${start}-${end}/${file.size}` }),
  });
  if (request.method === 'HEAD' || file.size === 0) return response.end();
  pipeline(createReadStream(file.path, { start, end }), response, () => response.end());
}

/** The file that an address stands for, or null. Never one outside of `base`. */
async function findFile(base, prefix, address) {
  const path = decoded(new URL(address, 'http://localhost').pathname);
  if (path === null || !path.startsWith(prefix)) return null;
  const wanted = join(base, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
  if (!wanted.startsWith(base + sep)) return null;
  const info = await stat(wanted).catch(() => null);
  return info?.isFile() ? { path: wanted, size: info.size, mtime: info.mtime } : null;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** One range of bytes, or null when there is none that this server understands. */
function parseRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return null;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}

/** Answers with a status alone. */
export function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain', ...headers }).end(`${status}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      prefix: { type: 'string', default: '/' },
      port: { type: 'string', default: '4173' },
    },
  });
  const { url } = await startServer({ ...values, port: Number(values.port) });
  console.log(url);
}
