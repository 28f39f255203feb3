import { test } from 'playwright/test';
import { withWindows } from '../../support/browser/browser.ts';
import { testAdapter } from './test-adapter.ts';

test.use(withWindows());

testAdapter('ffmpeg without its big stack');
