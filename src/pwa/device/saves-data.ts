/** What Chromium tells of the connection; TypeScript's and other browsers' navigators do not have it. */
type MaybeConnected = {
  readonly connection?: { readonly saveData?: boolean; readonly type?: string };
};

/** True when the user pays for what is fetched, or has asked that little is: as far as this navigator knows. */
export function savesData(navigator: object): boolean {
  const { connection }: MaybeConnected = navigator;
  return connection?.saveData === true || connection?.type === 'cellular';
}
