import type { AdapterName } from './adapter-names.ts';
import { ADAPTERS } from './adapters.ts';
import './storage-faults.ts';

declare global {
  interface Window {
    /** Runs one check over one adapter. Resolves with what was wrong, or null. */
    runCheck?: (adapter: AdapterName, sentence: string) => Promise<string | null>;
  }
}

window.runCheck = async (adapter, sentence) => {
  try {
    await ADAPTERS[adapter](sentence);
    return null;
  } catch (error) {
    // Firefox's stacks do not say what went wrong.
    return error instanceof Error ? `${String(error)}\n${error.stack}` : String(error);
  }
};
