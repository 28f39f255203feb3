/** Writes .br and .gz beside all files of a built site that become smaller by it, for servers that send such copies. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is text; pictures and the engine are packed already. */
const TEXT = /\.(?:css|html|js|json|svg|txt|webmanifest)$/u;

/** Below so many bytes a packet of the network is not even full. */
const WORTH = 1024;

const PACKERS = {
  '.br': (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Packs the site in `folder`; returns how many files have packed copies now. */
export function compressSite(folder) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files.filter((file) => {
    const bytes = readFileSync(file);
    if (bytes.length < WORTH) return false;
    for (const [ending, pack] of Object.entries(PACKERS)) writeFileSync(file + ending, pack(bytes));
    return true;
  }).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Usage: node hosting/compress.mjs FOLDER');
  console.log(`${compressSite(folder)} files packed.`);
}
