import { useState } from 'preact/hooks';
import type { Size } from '../../domain/edits/rect.ts';
import { SLIDESHOW_LIMITS } from '../../domain/slideshow/slideshow.ts';
import { ChoiceField, NumberField } from './fields.tsx';
import { slideshowWords } from '../words/slideshow-words.ts';

type Props = { readonly size: Size; readonly onChange: (size: Size) => void };

/** How large the video is: a usual size, or any other of even numbers. */
export function SizeFields({ size, onChange }: Props) {
  const [own, setOwn] = useState<'asked' | 'not-asked'>('not-asked');
  const { sizes } = slideshowWords;
  const usual = (Object.keys(sizes) as (keyof typeof sizes)[]).find(
    (one) => one === `${size.width}x${size.height}`,
  );
  const chosen = own === 'asked' || usual === undefined ? 'own' : usual;
  const side = { unit: slideshowWords.pixels, limits: SLIDESHOW_LIMITS.side, step: 2 } as const;
  return (
    <>
      <ChoiceField
        label={slideshowWords.size}
        value={chosen}
        words={{ ...sizes, own: slideshowWords.ownSize }}
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
            label={slideshowWords.width}
            value={size.width}
            onChange={(width) => onChange({ ...size, width })}
          />
          <NumberField
            {...side}
            label={slideshowWords.height}
            value={size.height}
            onChange={(height) => onChange({ ...size, height })}
          />
        </>
      )}
    </>
  );
}
