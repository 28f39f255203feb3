import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A stream as native ffprobe sees it. */
export type NativeStream = {
  readonly codec_type: string;
  readonly codec_name: string;
  readonly width?: number;
  readonly height?: number;
  readonly pix_fmt?: string;
  readonly sample_aspect_ratio?: string;
  readonly field_order?: string;
  readonly color_space?: string;
  readonly color_range?: string;
  readonly color_primaries?: string;
  readonly color_transfer?: string;
  readonly r_frame_rate?: string;
  readonly avg_frame_rate?: string;
  readonly duration?: string;
  readonly nb_read_frames?: string;
  readonly sample_rate?: string;
  readonly channels?: number;
  readonly disposition?: { readonly attached_pic: number };
  readonly side_data_list?: readonly { readonly rotation?: number }[];
  readonly tags?: Readonly<Record<string, string>>;
};

/** A file as native ffprobe sees it. */
export type NativeProbe = {
  readonly streams: readonly NativeStream[];
  readonly format: {
    readonly format_name: string;
    readonly duration?: string;
    readonly tags?: Readonly<Record<string, string>>;
  };
};

/** Probes a file with the system's ffprobe, decoding it whole to count its frames. */
export async function nativeProbe(file: string): Promise<NativeProbe> {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-count_frames', '-print_format', 'json'],
    ...['-show_format', '-show_streams', file],
  ]);
  return JSON.parse(stdout) as NativeProbe;
}

/** What the system's ffmpeg complains about when it decodes a whole file; empty for a healthy one. */
export async function nativeDecodeErrors(file: string): Promise<string> {
  // In the file's own units, or frames that are not evenly spaced are said to be shown at the same time.
  const asIs = ['-fps_mode', 'passthrough', '-enc_time_base', '-1', '-f', 'null', '-'];
  const { stderr } = await run('ffmpeg', ['-v', 'error', '-i', file, ...asIs]);
  return stderr;
}
