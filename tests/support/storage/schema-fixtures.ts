import { readFile } from 'node:fs/promises';
import { openDB, type IDBPDatabase } from 'idb';

/** Every version of the schema that was shipped. Their rows stand in `tests/fixtures/schemas` as they were written. */
export const SHIPPED = [1, 2, 3, 4, 5] as const;

/** What stands in a fixture. Bytes are given as text: a Blob, or two pieces where `kind` is `chunks`. */
export type SchemaFixture = {
  readonly jobs: readonly { readonly id: string; readonly state: string }[];
  readonly sources: readonly Stored[];
  readonly artifacts: readonly Stored[];
  readonly meta: Readonly<Record<string, unknown>>;
};

type Stored = { readonly id: string; readonly text: string; readonly kind?: 'blob' | 'chunks' };

/** Reads the rows of a version. */
export async function readSchemaFixture(version: number): Promise<SchemaFixture> {
  const url = new URL(`../../fixtures/schemas/${version}.json`, import.meta.url);
  return JSON.parse(await readFile(url, 'utf8')) as SchemaFixture;
}

/** Makes a database as that version of Kiln has left it. */
export async function putSchemaFixture(
  name: string,
  version: number,
  { jobs, sources, artifacts, meta }: SchemaFixture,
): Promise<void> {
  const db = await openDB(name, version, { upgrade: (created) => createStores(created, version) });
  try {
    for (const job of jobs) await db.put('jobs', job);
    for (const row of sources) await putStored(db, 'sources', 'source', row);
    for (const row of artifacts) await putStored(db, 'artifacts', 'artifact', row);
    for (const [key, value] of Object.entries(meta)) await db.put('meta', value, key);
  } finally {
    db.close();
  }
}

function createStores(db: IDBPDatabase, version: number): void {
  db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('order', 'order');
  for (const store of ['sources', 'artifacts']) db.createObjectStore(store, { keyPath: 'id' });
  db.createObjectStore('meta');
  if (version >= 3) db.createObjectStore('chunks');
}

async function putStored(
  db: IDBPDatabase,
  store: 'sources' | 'artifacts',
  owner: 'source' | 'artifact',
  { id, text, kind }: Stored,
): Promise<void> {
  const blob = new Blob([text]);
  if (kind !== 'chunks') {
    await db.put(store, { id, blob, ...(kind === undefined ? {} : { kind, size: blob.size }) });
    return;
  }
  const pieces = [text.slice(0, 2), text.slice(2)];
  for (const [n, piece] of pieces.entries())
    await db.put('chunks', new TextEncoder().encode(piece).buffer, [`${owner}/${id}`, n]);
  await db.put(store, { id, kind, count: pieces.length, size: blob.size });
}
