import { catalogue } from '../../src/domain/formats/catalogue.ts';
import { formats } from '../../src/ui/words/en/formats.ts';

/** The table of output formats, from the catalogue itself. */
export function formatsTable(): string {
  const rows = catalogue.map(({ id, extension, video, audio, cover }) => {
    const { label, hint } = formats[id];
    const held = [
      ...(video?.copy.map((codec) =>
        codec.replace(/^rawvideo:.*/u, 'raw video').replace(/:.*/u, ''),
      ) ?? []),
      ...(audio?.copy ?? []),
      ...(cover === 'kept' ? ['cover art'] : []),
    ];
    const made = [video?.encode.join('/'), audio?.encode.join('/')].filter(
      (codec) => codec !== undefined,
    );
    return [label, `.${extension}`, hint, made.join(' + '), [...new Set(held)].join(', ') || '-'];
  });
  const head = ['Format', 'File', 'Good for', 'Encoded to', 'Kept as it is'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
