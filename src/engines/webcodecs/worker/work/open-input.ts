import {
  ADTS,
  BlobSource,
  FLAC,
  Input,
  MATROSKA,
  MP3,
  MP4,
  MPEG_TS,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny';
import { firstRecording } from '../../../witness/first-recording.ts';
import { refuseEndlessReading } from './endless-reading.ts';

/** Everything that mediabunny reads, except playlists: they name other files. */
const READ_FORMATS = [MP4, QTFF, MATROSKA, WEBM, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS];

/** A file that is open for reading. */
export type OpenInput = Input<BlobSource>;

/** Told how many bytes were read, each time that some are. */
export type OnRead = (bytes: number) => void;

/** Opens a file; whoever does has to dispose of it. */
export function openInput(file: Blob, onRead: OnRead): OpenInput {
  const input = new Input({ formats: READ_FORMATS, source: new BlobSource(file) });
  refuseEndlessReading(input.source);
  input.source.on('read', ({ start, end }) => onRead(end - start));
  return input;
}

/** Opens a file, and gives back its caches and decoders whatever happens. */
export async function withInput<T>(
  file: Blob,
  onRead: OnRead,
  use: (input: OpenInput) => Promise<T>,
): Promise<T> {
  const input = openInput(await firstRecording(file), onRead);
  try {
    return await use(input);
  } finally {
    input.dispose();
  }
}

/**
 * When a source begins, in seconds of its own timestamps. What lies before 0 was hidden by an edit list. Artifacts have
 * no start of their own: their times count from that of the source.
 */
export async function startOf(input: Pick<OpenInput, 'getFirstTimestamp'>): Promise<number> {
  return Math.max(0, await input.getFirstTimestamp());
}
