/** True where keys belong to what is being typed, or to a dialog; a row's checkbox takes no text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && target.type !== 'checkbox') return true;
  return target.closest('textarea, dialog') !== null;
}
