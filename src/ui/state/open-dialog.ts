import type { Job, JobId } from '../../domain/job/job.ts';
import type { Target } from '../../domain/target/target.ts';

/** Which dialog is open, and what it is about. */
export type OpenDialog =
  | { readonly kind: 'none' | 'settings' | 'about' | 'diagnostics' }
  /** `text` is what the field for the address begins with. */
  | { readonly kind: 'link'; readonly text: string }
  | { readonly kind: 'trim' | 'crop'; readonly job: JobId }
  /** `draft` is what of a job is to be saved as a preset; null for the choice for all files. */
  | { readonly kind: 'presets'; readonly draft: Target | null }
  /** `encoded` is the preset that came with the address of this page. */
  | { readonly kind: 'preset-link'; readonly encoded: string }
  /** `files` are those that the slideshow begins with, then those that were dropped last while it is open. */
  | { readonly kind: 'slideshow'; readonly files: readonly File[] }
  /** Jobs that are to be removed, of which some have results that were never saved. */
  | { readonly kind: 'remove-unsaved'; readonly jobs: readonly Job[] }
  /** A job as commands for native programs; null for all of them. */
  | { readonly kind: 'commands'; readonly job: JobId | null }
  | { readonly kind: 'edit-slideshow'; readonly job: JobId; readonly files: readonly File[] };
