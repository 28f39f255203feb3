import { BROWSER_CONTRACTS, type AdapterName } from '../../contract/browser/adapter-names.ts';
import { testAdapter } from './test-adapter.ts';

/** Its tests take a browser with windows: `small-stack.e2e.ts`. */
const ELSEWHERE: AdapterName = 'ffmpeg without its big stack';

const names = Object.keys(BROWSER_CONTRACTS) as AdapterName[];
for (const name of names) if (name !== ELSEWHERE) testAdapter(name);
