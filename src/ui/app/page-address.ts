import { isChoiceId, type ChoiceId } from '../../domain/target/choice.ts';

/**
 * What the address of the page asks for, behind its `#`: links, shortcuts of the installed app and the share sheet use
 * it. It stands there as the parameters of an address do, such as `#to=mp3&start=1`.
 */
export type PageAddress = {
  /** `to=mp3`, `to=auto`: what files become; null when it does not say, or names no format. */
  readonly to: ChoiceId | null;
  /** `start=1`: files are converted as soon as they are added. */
  readonly start: 'at-once' | 'as-set';
  /** `link=https%3A...`: a link that is offered to be fetched, which nobody but the user decides. */
  readonly link: string | null;
  /** `open=slideshow`: a dialog. */
  readonly open: 'slideshow' | null;
  /** `shared=files` or `shared=failed`: what became of what another app has shared. */
  readonly shared: 'files' | 'failed' | null;
};

/** Reads the fragment of an address, with or without its `#`; what it does not know it passes over. */
export function readPageAddress(fragment: string): PageAddress {
  const asked = new URLSearchParams(fragment.replace(/^#/u, ''));
  const to = asked.get('to');
  const shared = asked.get('shared');
  return {
    to: isChoiceId(to) ? to : null,
    start: asked.get('start') === '1' ? 'at-once' : 'as-set',
    link: asked.get('link'),
    open: asked.get('open') === 'slideshow' ? 'slideshow' : null,
    shared: shared === 'files' || shared === 'failed' ? shared : null,
  };
}
