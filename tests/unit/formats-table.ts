import type { Format } from '../../src/domain/formats/format.ts';
import { catalogue, type FormatId } from '../../src/domain/formats/catalogue.ts';
import { formats } from '../../src/ui/words/en/formats.ts';

/** The table of output formats, from the catalogue itself. */
export function formatsTable(): string {
  const rows = catalogue.map((format: Format<FormatId>) => {
    const { id, extension, video, audio, cover, subtitles, attachments } = format;
    const { label, hint } = formats[id];
    const held = [
      ...(video?.copy.map((codec) =>
        codec.replace(/^rawvideo:.*/u, 'raw video').replace(/:.*/u, ''),
      ) ?? []),
      ...(audio?.copy ?? []),
      ...(cover === 'dropped' ? [] : ['cover art']),
      ...(subtitles?.copy ?? []),
      ...(attachments === 'kept' ? ['fonts'] : []),
    ];
    const made = [
      video?.encode.join('/'),
      audio?.encode.join('/'),
      subtitles?.encode ?? undefined,
    ].filter((codec) => codec !== undefined);
    return [label, `.${extension}`, hint, made.join(' + '), [...new Set(held)].join(', ') || '-'];
  });
  const head = ['Format', 'File', 'Good for', 'Encoded to', 'Kept as it is'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
