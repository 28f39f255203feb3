import type { InputTrack, VideoTrackMetadata } from 'mediabunny';

/** What any track may have, however it is encoded. */
type CommonMetadata = Pick<VideoTrackMetadata, 'disposition' | 'languageCode' | 'name'>;

/** The codes that mediabunny takes; some files have others. */
const LANGUAGE = /^[a-z]{3}$/u;

/** Language, name and purpose of a track, which an output keeps. */
export async function trackMetadata(track: InputTrack): Promise<CommonMetadata> {
  const language = await track.getLanguageCode();
  const name = await track.getName();
  return {
    disposition: await track.getDisposition(),
    ...(LANGUAGE.test(language) ? { languageCode: language } : {}),
    ...(name === null ? {} : { name }),
  };
}
