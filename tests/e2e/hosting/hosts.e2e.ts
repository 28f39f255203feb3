import { get } from 'node:http';
import { readdir, rm } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../src/pwa/service-worker/content-security-policy.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { hasWebServer, packedSite, withWebServer, type WebServer } from '../support/web-servers.ts';

let root = '';
test.beforeAll(async () => {
  root = await packedSite();
});
test.afterAll(() => rm(root, { recursive: true, force: true }));

/** One answer, as it came: bytes that nobody unpacked. */
function ask(url: string, encoding = 'identity') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      get(url, { headers: { 'Accept-Encoding': encoding } }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      }).on('error', reject);
    },
  );
}

for (const server of ['nginx', 'caddy', 'apache2'] satisfies WebServer[]) {
  test(`${server} with Kiln's file: headers, packed copies, and a file is converted`, async ({
    page,
  }) => {
    test.skip(!hasWebServer(server), `${server} is not installed here`);
    const assets = await readdir(`${root}/assets`);
    const script = assets.find((name) => /^shell-.*\.js$/u.test(name));
    const style = assets.find((name) => /^shell-.*\.css$/u.test(name));
    const [engine] = await readdir(`${root}/engine`);
    await withWebServer(server, root, async (url) => {
      const seal = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;
      const forever = 'public, max-age=31536000, immutable';
      const wanted: [path: string, type: RegExp, policy: string | undefined, cache: string][] = [
        ['', /^text\/html/u, seal, 'no-cache'],
        ['index.html', /^text\/html/u, seal, 'no-cache'],
        [`assets/${script}`, /^(?:text|application)\/javascript/u, seal, forever],
        [`assets/${style}`, /^text\/css/u, seal, forever],
        [`engine/${engine}`, /^application\/octet-stream/u, undefined, forever],
        ['sw.js', /^(?:text|application)\/javascript/u, seal, 'no-cache'],
        ['manifest.webmanifest', /^application\/manifest\+json/u, undefined, 'no-cache'],
        [
          'link-frame.html',
          /^text\/html/u,
          "sandbox allow-scripts; frame-ancestors 'self'",
          'no-cache',
        ],
      ];
      for (const [path, type, policy, cache] of wanted) {
        const plain = await ask(url + path);
        const seen = { path, status: plain.status };
        expect(seen).toEqual({ path, status: 200 });
        for (const encoding of ['identity', 'gzip', 'br'] as const) {
          const { headers, body } = await ask(url + path, encoding);
          expect(headers['content-type'], `${path} ${encoding}`).toMatch(type);
          expect(headers['content-security-policy'], `${path} ${encoding}`).toBe(policy);
          expect(headers['cache-control'], `${path} ${encoding}`).toBe(cache);
          expect(headers['x-content-type-options'], `${path} ${encoding}`).toBe('nosniff');
          expect(headers['referrer-policy'], `${path} ${encoding}`).toBe('no-referrer');
          const packed = headers['content-encoding'];
          // The engine is packed already, and what is small is not worth it.
          if (path.startsWith('assets/')) expect(packed ?? 'identity').toBe(encoding);
          const unpacked =
            packed === 'br'
              ? brotliDecompressSync(body)
              : packed === 'gzip'
                ? gunzipSync(body)
                : body;
          expect(unpacked.equals(plain.body), `${path} ${encoding}`).toBe(true);
        }
      }
      // What is missing now may be there tomorrow.
      const missing = await ask(`${url}assets/missing.js`);
      expect(missing.status).toBe(404);
      expect(missing.headers['cache-control']).toBeUndefined();

      await page.goto(url);
      const kiln = new KilnPage(page);
      await kiln.begin(fixture('av.mp4'), 'mkv');
      await kiln.waitFor('av.mp4', 'done');
    });
  });
}
