import { useEffect, useState } from 'preact/hooks';
import type { Viewer } from '../../../engines/contract/viewer-api.ts';
import { useApp } from '../../state/app-context.ts';
import { unlessClosed } from '../use-opened.ts';

/** Into how many parts a sound is divided. */
const PARTS = 320;

/** How loud a sound is from its start to its end. */
export function Waveform({ viewer }: { readonly viewer: Viewer }) {
  const { actions } = useApp();
  const [peaks, setPeaks] = useState<Float32Array>(() => new Float32Array(PARTS));
  useEffect(() => {
    void actions.attempt(() => unlessClosed(() => viewer.peaks(PARTS, setPeaks)));
  }, [actions, viewer]);
  return (
    <svg class="waveform" viewBox={`0 -1 ${PARTS} 2`} preserveAspectRatio="none" aria-hidden="true">
      <path d={outline(peaks)} />
    </svg>
  );
}

/** What is softer than this is drawn as soft, however soft the loudest is. */
const SOFT = 0.1;

/** Bars about the middle, the loudest as high as there is room, silence a line. */
function outline(peaks: Float32Array): string {
  const loudest = peaks.reduce((most, peak) => Math.max(most, peak), SOFT);
  return Array.from(peaks, (peak, n) => {
    const height = Math.max(0.02, (0.9 * peak) / loudest);
    return `M${n} ${-height}h.7v${2 * height}h-.7z`;
  }).join('');
}
