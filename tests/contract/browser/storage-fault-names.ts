import { lostConnectionContract } from '../suites/lost-connection.ts';
import { artifactQuotaContract, sourceQuotaContract } from '../suites/storage-quota.ts';

/** Contracts whose worlds need a hand from outside of the page; `storage-faults.ts` has the adapters. */
export const STORAGE_FAULTS = {
  'a full disk, sources as Blobs': sourceQuotaContract,
  'a full disk, sources in pieces': sourceQuotaContract,
  'a full disk, sources in files': sourceQuotaContract,
  'a full disk, artifacts as Blobs': artifactQuotaContract,
  'a full disk, artifacts in pieces': artifactQuotaContract,
  'a full disk, artifacts in files': artifactQuotaContract,
  'a lost connection': lostConnectionContract,
} as const;

/** Name of such a world. */
export type StorageFaultName = keyof typeof STORAGE_FAULTS;
