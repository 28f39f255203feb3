/**
 * The oldest browsers that Kiln runs in; for these the build is made. They are what they are for `AbortSignal.any`
 * (https://caniuse.com/mdn-api_abortsignal_any_static) and `URL.canParse`, without which every job would fail. What is
 * newer is used only where a browser has it: WebCodecs, writable file streams, notifications and the like.
 */
export const BROWSER_FLOOR = {
  chrome: '120',
  edge: '120',
  firefox: '124',
  safari: '17.4',
} as const;

/** True in a browser that has what Kiln cannot do without. */
export function isModernBrowser(): boolean {
  return 'any' in AbortSignal && 'canParse' in URL && 'toSorted' in Array.prototype;
}
