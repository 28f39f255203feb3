import { isImage } from '../../domain/media/is-image.ts';
import { chosenIn } from '../../domain/settings/settings.ts';
import { isSameChoice, type Choice } from '../../domain/target/choice.ts';
import { folderOf } from '../../lib/file-folder.ts';
import type { Rejection } from '../../queue/contract/queue-api.ts';
import { words } from '../words/words.ts';
import type { AppServices } from './app-services.ts';
import type { Model } from './model.ts';
import { findCovers } from './adding/find-covers.ts';
import { sortFiles } from './adding/sort-files.ts';

/** Takes in what the user gave: jobs of media, zips unpacked, covers beside sounds, and a word for the rest. */
export async function takeFiles(
  services: AppServices,
  model: Model,
  choose: (choice: Choice) => Promise<void>,
  files: readonly File[],
): Promise<void> {
  const { queue, settings } = services;
  const found = files.map((file) => ({ file, name: file.name, folder: folderOf(file) }));
  const sorted = sortFiles(found);
  const dialog = model.dialog.value;
  if (dialog.kind === 'slideshow' || dialog.kind === 'edit-slideshow') {
    model.dialog.value = { ...dialog, files: sorted.media.map(({ file }) => file) };
    return;
  }
  if (sorted.others.length > 0) {
    const { describeSkipped } = await import('../words/describe-skipped.ts');
    model.notify(describeSkipped(sorted.others), 'fact');
  }
  const choice = chosenIn(settings.read());
  const album = findCovers(sorted.media, ({ file }) => file.type);
  const media = album.files.map(({ file }) => file);
  const images = media.filter(isImage);
  model.offered.value = images.length > 1 ? images : [];
  const start = settings.read().startAtOnce ? 'ready' : 'held';
  const own = await coversOf(model, album.coverOf);
  await tellRejected(model, await queue.add(media, choice, start, own));
  for (const zip of sorted.zips) {
    const { addZip } = await import('./adding/add-zip.ts');
    const { rejected, said } = await addZip(services, { zip, choice, start });
    for (const { text, kind } of said) model.notify(text, kind);
    await tellRejected(model, rejected);
  }
  // Some of many may not have been in the list yet when another choice was made.
  const chosen = chosenIn(settings.read());
  if (!isSameChoice(chosen, choice)) await choose(chosen);
}

async function tellRejected(model: Model, rejected: readonly Rejection[]): Promise<void> {
  if (rejected.length === 0) return;
  const { failureText } = await import('../words/failure-text.ts');
  for (const { name, failure } of rejected) {
    const { what, todo } = failureText(failure);
    model.notify(words.app.notAdded(name, `${what} ${todo}`));
  }
}

async function coversOf(model: Model, found: ReadonlyMap<{ file: File }, { file: File }>) {
  if (found.size === 0) return undefined;
  const { coverOptions } = await import('./adding/cover-options.ts');
  const pairs = Array.from(found, ([sound, cover]) => [sound.file, cover.file] as const);
  const { own, unreadable } = await coverOptions(new Map(pairs));
  if (unreadable.length > 0) {
    const { addingWords } = await import('../words/adding-words.ts');
    for (const { name } of unreadable) model.notify(addingWords.noCover(name));
  }
  return own;
}
