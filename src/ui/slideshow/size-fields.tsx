import { useState } from 'preact/hooks';
import type { Size } from '../../domain/edits/rect.ts';
import { SLIDESHOW_LIMITS } from '../../domain/slideshow/slideshow.ts';
import { ChoiceField, NumberField } from './labelled.tsx';
import { slideshowMessages } from './slideshow-messages.ts';

const SIZES = {
  '1920x1080': '1080p, 16:9',
  '1280x720': '720p, 16:9',
  '3840x2160': '4K, 16:9',
  '1080x1920': 'Upright, 9:16',
  '1080x1080': 'Square',
  '1440x1080': '1080p, 4:3',
};

const WORDS = { ...SIZES, own: slideshowMessages.ownSize };

type Props = { readonly size: Size; readonly onChange: (size: Size) => void };

/** How large the video is: a usual size, or any other of even numbers. */
export function SizeFields({ size, onChange }: Props) {
  const [own, setOwn] = useState<'asked' | 'not-asked'>('not-asked');
  const usual = (Object.keys(SIZES) as (keyof typeof SIZES)[]).find(
    (one) => one === `${size.width}x${size.height}`,
  );
  const chosen = own === 'asked' || usual === undefined ? 'own' : usual;
  const side = { unit: 'px', limits: SLIDESHOW_LIMITS.side, step: 2 } as const;
  return (
    <>
      <ChoiceField
        label={slideshowMessages.size}
        value={chosen}
        words={WORDS}
        onChange={(next) => {
          setOwn(next === 'own' ? 'asked' : 'not-asked');
          const [width, height] = next.split('x').map(Number);
          if (next !== 'own' && width !== undefined && height !== undefined) {
            onChange({ width, height });
          }
        }}
      />
      {chosen === 'own' && (
        <>
          <NumberField
            {...side}
            label={slideshowMessages.width}
            value={size.width}
            onChange={(width) => onChange({ ...size, width })}
          />
          <NumberField
            {...side}
            label={slideshowMessages.height}
            value={size.height}
            onChange={(height) => onChange({ ...size, height })}
          />
        </>
      )}
    </>
  );
}
