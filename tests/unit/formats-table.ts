import type { Format } from '../../src/domain/formats/format.ts';
import { isOfPicturesOnly } from '../../src/domain/formats/pictures-only.ts';
import { catalogue, type FormatId } from '../../src/domain/formats/catalogue.ts';
import { formats } from '../../src/ui/words/en/formats.ts';

/** The table of output formats, from the catalogue itself. */
export function formatsTable(): string {
  const [ofPictures, others] = [true, false].map((wanted) =>
    catalogue.filter((format) => isOfPicturesOnly(format) === wanted),
  ) as [Format<FormatId>[], Format<FormatId>[]];
  const rows = others.map((format) => {
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
  const joined = (of: (format: Format<FormatId>) => string) => ofPictures.map(of).join(', ');
  const pictures = [
    joined(({ id }) => formats[id].label),
    joined(({ extension }) => `.${extension}`),
    'Pictures of pictures',
    joined(({ video }) => video?.encode[0] ?? ''),
    '-',
  ];
  const head = ['Format', 'File', 'Good for', 'Encoded to', 'Kept as it is'];
  return [head, head.map(() => '---'), ...rows, pictures]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
