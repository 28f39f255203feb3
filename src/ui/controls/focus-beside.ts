/** Moves the focus from an element that is about to go to the next one, or to the file input when it was the last. */
export function focusBeside(element: HTMLElement): void {
  const heir =
    element.nextElementSibling ??
    element.previousElementSibling ??
    document.querySelector('input[type=file]');
  if (heir instanceof HTMLElement) heir.focus();
}
