/** What Safari on iPhones and iPads adds to `navigator`: whether this is an app on the Home Screen. */
type WithStandalone = { readonly standalone?: boolean };

/** How Kiln is visited: as an installed app, in a tab, or in a tab on iOS, whose storage is deleted when not visited. */
export function visitKind(
  navigator: object,
  matches: (query: string) => boolean,
): 'app' | 'tab' | 'ios-tab' {
  const { standalone } = navigator as WithStandalone;
  if (standalone !== undefined) return standalone ? 'app' : 'ios-tab';
  return matches('(display-mode: standalone)') ? 'app' : 'tab';
}
