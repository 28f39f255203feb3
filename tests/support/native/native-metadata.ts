import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What native ffprobe says that a file says of itself. */
export type NativeMetadata = {
  readonly tags: Readonly<Record<string, string>>;
  readonly chapters: readonly (readonly [start: number, title: string])[];
  /** Of the first video, on average; null where there is none. */
  readonly rate: string | null;
  /** Of the last sound. */
  readonly sound: { readonly language: string | null; readonly title: string | null };
};

/** Names that ffprobe has for a tag in some container, or in capitals. */
const ALIASES: Readonly<Record<string, string>> = {
  albumartist: 'album_artist',
  product: 'album',
  'com.apple.quicktime.location.iso6709': 'location',
  'com.apple.quicktime.make': 'make',
  'com.apple.quicktime.model': 'model',
  'lyrics-und': 'lyrics',
  'lyrics-xxx': 'lyrics',
  tlan: 'language',
  tcmp: 'compilation',
  my_own: 'MY_OWN',
};

/** What programs write of themselves. */
const TECHNICAL =
  /^(?:encoder|software|major_brand|minor_version|compatible_brands|duration|handler_name|vendor_id|location-eng)$/u;

type Probed = {
  format: { tags?: Record<string, string> };
  streams: { codec_type: string; avg_frame_rate: string; tags?: Record<string, string> }[];
  chapters: { start_time: string; tags?: { title?: string } }[];
};

/** Reads a file with native ffprobe. */
export async function metadataByNative(file: string): Promise<NativeMetadata> {
  const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-show_chapters'];
  const { stdout } = await promisify(execFile)('ffprobe', [...args, file]);
  const { format, streams, chapters } = JSON.parse(stdout) as Probed;
  const sound = streams.findLast(({ codec_type: kind }) => kind === 'audio')?.tags ?? {};
  const own = format.tags ?? (/\.(?:ogg|opus|ogv)$/u.test(file) ? sound : {});
  const entries = Object.entries(own).map(
    ([name, value]) => [ALIASES[name.toLowerCase()] ?? name.toLowerCase(), value] as const,
  );
  const tags: Record<string, string> = {};
  for (const [name, value] of entries.filter(([tag]) => !TECHNICAL.test(tag))) {
    tags[name] = name === 'creation_time' ? value.replace('.000000Z', 'Z') : value;
  }
  for (const [name, total] of [
    ['track', 'tracktotal'],
    ['disc', 'disctotal'],
  ] as const) {
    if (tags[total] === undefined) continue;
    tags[name] = `${tags[name]}/${tags[total]}`;
    delete tags[total];
  }
  const video = streams.find(({ codec_type: kind }) => kind === 'video');
  return {
    rate: video?.avg_frame_rate ?? null,
    tags,
    chapters: chapters.map(({ start_time: start, tags: said }) => [
      Number(start),
      said?.title ?? '',
    ]),
    sound: {
      language: sound['language'] ?? null,
      title: sound['title'] ?? sound['handler_name'] ?? null,
    },
  };
}
