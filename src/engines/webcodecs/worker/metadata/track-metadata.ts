import type { VideoTrackMetadata } from 'mediabunny';
import type { TrackLabel } from '../../../../domain/media/metadata.ts';

/** What any track may have, however it is encoded. */
export type CommonMetadata = Pick<VideoTrackMetadata, 'disposition' | 'languageCode' | 'name'>;

/** Language, title and purpose of an output's track, in mediabunny's words. */
export function trackMetadata(label: TrackLabel | undefined): CommonMetadata {
  if (label === undefined) return {};
  const { language, title, dispositions } = label;
  return {
    disposition: {
      default: dispositions.includes('default'),
      forced: dispositions.includes('forced'),
      original: dispositions.includes('original'),
      commentary: dispositions.includes('commentary'),
      hearingImpaired: dispositions.includes('hearing-impaired'),
      visuallyImpaired: dispositions.includes('visual-impaired'),
    },
    ...(language === null ? {} : { languageCode: language }),
    ...(title === null ? {} : { name: title }),
  };
}
