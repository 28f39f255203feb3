import type { AdapterName } from './adapter-names.ts';
import { ADAPTERS } from './adapters.ts';

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
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
};
