import { merged } from '../../domain/presets/preset-list.ts';
import { MAX_PRESETS } from '../../domain/presets/preset.ts';
import { MAX_FILE, readPresets } from '../../domain/presets/read-presets.ts';
import { presetFaultText, presetsFaultText } from './preset-fault-text.ts';
import type { PresetEditor } from './use-preset-editor.ts';
import { formatSeries } from '../words/numbers.ts';
import { presetsWords } from '../words/presets-words.ts';

/** Takes the presets of a file to the user's own, and says what came of it. */
export async function importPresets(
  file: Blob,
  { list, change, report }: PresetEditor,
): Promise<void> {
  const refuse = (faults: readonly string[]) =>
    report({ text: presetsWords.nothingImported, faults });
  // A file as large as a video is not read at all.
  if (file.size > MAX_FILE) return refuse([presetsFaultText({ kind: 'too-long' })]);
  const reading = readPresets(await file.text());
  if (!reading.ok) return refuse([presetsFaultText(reading.fault)]);

  const { presets } = reading;
  const faults = reading.faults.map(presetFaultText);
  if (presets.length === 0) return refuse(faults);
  const news = merged(list, presets).slice(list.length);
  if (list.length + news.length > MAX_PRESETS) {
    return refuse([presetsFaultText({ kind: 'too-many', limit: MAX_PRESETS })]);
  }
  const names = formatSeries(news.map(({ name }) => presetsWords.quoted(name)));
  change((now) => merged(now, presets), {
    text: news.length === 0 ? presetsWords.nothingNew : presetsWords.imported(news.length, names),
    faults,
  });
}
