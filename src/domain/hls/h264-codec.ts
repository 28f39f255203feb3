/** The name of an H.264 stream in playlists, from its sequence parameter set: profile, constraints and level. */
export function h264CodecOf(sps: Uint8Array): string {
  const hex = Array.from(sps.subarray(1, 4), (byte) => byte.toString(16).padStart(2, '0'));
  return `avc1.${hex.join('')}`;
}
