import type { ArtifactStore } from './artifacts/artifact-store.ts';
import type { JobStore } from './jobs/job-store.ts';
import type { MetaStore } from './jobs/meta-store.ts';
import type { SourceStore } from './sources/source-store.ts';

/** How bytes are kept: Blobs or ArrayBuffers in IndexedDB, files in the origin private file system, or memory. */
export type AdapterKind = 'blob' | 'chunks' | 'file' | 'memory';

/** Everything that is stored, by the adapters that this browser allows. */
export type Storage = {
  readonly jobs: JobStore;
  readonly sources: SourceStore;
  readonly artifacts: ArtifactStore;
  readonly meta: MetaStore;
  /** What was chosen, for those who look for a fault. */
  readonly adapters: { readonly sources: AdapterKind; readonly artifacts: AdapterKind };
  /** `session`: the browser stores nothing, or took too long; everything is this tab's own, in memory, until it is closed. */
  readonly durability: 'lasting' | 'session';
  /** What happened to what an earlier visit stored; `emptied`: the browser deleted it. */
  readonly past: 'kept' | 'emptied';
};
