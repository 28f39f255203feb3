import type { CueForm } from '../../../domain/edits/cues.ts';

/**
 * The demuxers that a source may be read with. Not among them, on purpose: everything that opens other files or
 * addresses (hls, concat, sdp, rtsp, image sequences, ...), that any file would match (text art, raw samples), and
 * bare subtitles. FFmpeg 5.1's HLS demuxer can be talked past its own protocol list (CVE-2026-107697).
 */
const DEMUXERS = `
3dostr 4xm aa aac aax ac3 ace acm act adp ads adx aea afc aiff aix alias_pix alp amr amrnb amrwb anm
apc ape apm apng aptx aptx_hd argo_asf argo_brp argo_cvg asf asf_o ast au av1 avi avr avs avs2 avs3
bethsoftvid bfi bfstm bink binka bmp_pipe bmv boa brender_pix brstm c93 caf cavsvideo cdg cdxl cine
codec2 cri_pipe daud dcstr dds_pipe derf dfa dfpwm dhav dirac dnxhd dpx_pipe dsf dsicin dss dts
dtshd dv dxa ea ea_cdata eac3 epaf exr_pipe film_cpk filmstrip fits flac flic flv frm fsb fwse
g723_1 g729 gdv gem_pipe genh gif gif_pipe gxf h261 h263 h264 hca hcom hevc hnm ico idcin iff ifv
ilbc ingenient ipu ircam iss iv8 ivf ivr j2k_pipe jpeg_pipe jpegls_pipe jpegxl_pipe jv kux kvag
lmlm4 loas luodat lvf lxf m4v matroska,webm mca mgsts mjpeg mjpeg_2000 mlp mlv mm mmf mods moflex
mov,mp4,m4a,3gp,3g2,mj2 mp3 mpc mpc8 mpeg mpegts mpegvideo msf msp mtaf mtv musx mv mvi mxf mxg nc
nistsphere nsp nsv nut nuv obu ogg oma paf pam_pipe pbm_pipe pcx_pipe pfm_pipe pgm_pipe pgmyuv_pipe
pgx_pipe phm_pipe photocd_pipe pictor_pipe pmp png_pipe pp_bnk ppm_pipe psd_pipe psxstr pva pvf qcp
qdraw_pipe qoi_pipe r3d redspark rl2 rm roq rpl rsd rso s337m sbc scd sdr2 sds sdx ser sga sgi_pipe
shn siff simbiosis_imx smjpeg smk smush sol sox spdif sunrast_pipe svag svs swf tak thp tiertexseq
tiff_pipe tmv truehd tta txd ty vag vbn_pipe vc1 vc1test vividas vivo vmd voc vpk vqf w64 wav
wc3movie webp_pipe wsaud wsd wsvqa wtv wv wve xa xbm_pipe xmv xpm_pipe xvag xwd_pipe xwma yop
yuv4mpegpipe
`;

/** Value for `-format_whitelist`. Single demuxers may have several names, which FFmpeg matches one by one. */
export const FORMAT_WHITELIST = DEMUXERS.trim().split(/\s+/u).join(',');

/** Before every input: no network, no file but the ones given, no format that opens others. */
export const SAFE_INPUT = [
  ...['-protocol_whitelist', 'file'],
  ...['-format_whitelist', FORMAT_WHITELIST],
] as const;

/**
 * Before a list of parts. It is the one format that may open other files: the list is ours, and so are the parts; it
 * hands both lists on to them.
 */
export const SAFE_LIST = [
  ...['-protocol_whitelist', 'file'],
  ...['-format_whitelist', `concat,${FORMAT_WHITELIST}`],
  ...['-f', 'concat'],
] as const;

/** Demuxers of the text that subtitles are stored in between. */
const CUE_DEMUXERS = { srt: 'srt', vtt: 'webvtt', ass: 'ass' } as const;

/** Before subtitles that were written by us, as text. */
export function safeCues(form: CueForm): readonly string[] {
  const demuxer = CUE_DEMUXERS[form];
  return ['-f', demuxer, '-protocol_whitelist', 'file', '-format_whitelist', demuxer];
}

/** Before frames that are drawn by us: the one input whose bytes no file can forge. */
export const SAFE_FRAMES = [
  '-protocol_whitelist',
  'file',
  '-format_whitelist',
  'rawvideo',
] as const;
