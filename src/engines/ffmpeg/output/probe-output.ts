/** What ffprobe's JSON says of a track, as far as Kiln reads it. Everything may be missing: the file was made by somebody else. */
export type ProbeStream = {
  index?: number;
  codec_type?: string;
  codec_name?: string;
  codec_tag_string?: string;
  width?: number;
  height?: number;
  sample_aspect_ratio?: string;
  pix_fmt?: string;
  color_space?: string;
  color_primaries?: string;
  color_transfer?: string;
  color_range?: string;
  avg_frame_rate?: string;
  r_frame_rate?: string;
  field_order?: string;
  start_time?: string;
  nb_frames?: string;
  duration?: string;
  bit_rate?: string;
  channels?: number;
  sample_rate?: string;
  bits_per_raw_sample?: string;
  bits_per_sample?: number;
  disposition?: Record<string, number>;
  tags?: Record<string, string>;
  side_data_list?: { rotation?: number }[];
};

/** What it says of the whole file. */
export type ProbeOutput = {
  streams?: ProbeStream[];
  chapters?: { start_time?: string; end_time?: string; tags?: Record<string, string> }[];
  format?: {
    format_name?: string;
    start_time?: string;
    duration?: string;
    bit_rate?: string;
    tags?: Record<string, string>;
  };
};
