import type create from '@jsquash/avif/codec/enc/avif_enc.js';
import { Unavailable } from './refusal.ts';

type Create = typeof create;

/** A codec of jSquash once it is compiled. */
export type Codec = Awaited<ReturnType<Create>>;

/**
 * What fetches and compiles a codec of jSquash when it is first asked for, and gives the same one after that. Where that
 * fails, the next picture tries again.
 */
export function codecLoader(
  script: () => Promise<{ readonly default: Create }>,
  wasm: string,
): () => Promise<Codec> {
  let loaded: Promise<Codec> | undefined;
  return () =>
    (loaded ??= load(script, wasm).catch((error: unknown) => {
      loaded = undefined;
      throw new Unavailable(String(error), { cause: error });
    }));
}

async function load(script: () => Promise<{ readonly default: Create }>, wasm: string) {
  const [{ default: make }, response] = await Promise.all([
    script(),
    fetch(new URL(wasm, import.meta.url)),
  ]);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const module = await WebAssembly.compile(await response.arrayBuffer());
  return make({
    noInitialRun: true,
    instantiateWasm: (imports, callback) => {
      const instance = new WebAssembly.Instance(module, imports);
      callback(instance);
      return instance.exports;
    },
  });
}
