import { useId } from 'preact/hooks';
import type { FormatId } from '../../domain/formats/catalogue.ts';
import { SLIDESHOW_FORMATS } from '../../domain/plan/kinds/slideshow-formats.ts';
import { SLIDESHOW_LIMITS, type SlideshowStyle } from '../../domain/slideshow/slideshow.ts';
import { withStyle, type Draft } from '../state/slideshow-draft.ts';
import { ChoiceField, Field, NumberField } from './fields.tsx';
import { SizeFields } from './size-fields.tsx';
import { words } from '../words/words.ts';
import { slideshowWords } from '../words/slideshow-words.ts';

const RATES = [25, 30, 60] as const;

function ratesInWords(): Readonly<Record<string, string>> {
  return Object.fromEntries(RATES.map((rate) => [rate, slideshowWords.perSecond(String(rate))]));
}

function formatsInWords(): { readonly [K in FormatId]?: string } {
  return Object.fromEntries(SLIDESHOW_FORMATS.map((id) => [id, words.formats[id].label]));
}

type Props = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

/** How a slideshow looks and sounds. */
export function StyleFields({ draft, onChange }: Props) {
  const { style } = draft;
  const { transition, sound } = style;
  const set = (change: Partial<SlideshowStyle>) => onChange(withStyle(draft, change));
  const hasSound = draft.sounds.length > 0;
  return (
    <fieldset class="slideshow-fields">
      <legend class="visually-hidden">{slideshowWords.settings}</legend>
      {hasSound && (
        <ChoiceField
          label={slideshowWords.pace}
          value={style.pace}
          words={slideshowWords.paces}
          onChange={(pace) => set({ pace })}
        />
      )}
      <NumberField
        label={slideshowWords.seconds}
        unit={slideshowWords.inSeconds}
        value={style.seconds}
        limits={SLIDESHOW_LIMITS.seconds}
        step={0.1}
        onChange={(seconds) => set({ seconds })}
      />
      <ChoiceField
        label={slideshowWords.transition}
        value={transition.kind}
        words={slideshowWords.transitions}
        onChange={(kind) => set({ transition: { ...transition, kind } })}
      />
      {transition.kind !== 'cut' && (
        <NumberField
          label={slideshowWords.transitionSeconds}
          unit={slideshowWords.inSeconds}
          value={transition.seconds}
          limits={SLIDESHOW_LIMITS.transition}
          step={0.1}
          onChange={(seconds) => set({ transition: { ...transition, seconds } })}
        />
      )}
      <SizeFields size={style.size} onChange={(size) => set({ size })} />
      <ChoiceField
        label={slideshowWords.fit}
        value={style.fit}
        words={slideshowWords.fits}
        onChange={(fit) => set({ fit })}
      />
      {style.fit === 'fit' && (
        <ColourField colour={style.background} onChange={(background) => set({ background })} />
      )}
      <ChoiceField
        label={slideshowWords.rate}
        value={`${style.rate}`}
        words={ratesInWords()}
        onChange={(rate) => set({ rate: rate === '25' ? 25 : rate === '60' ? 60 : 30 })}
      />
      {hasSound && style.pace === 'seconds' && (
        <ChoiceField
          label={slideshowWords.soundEnd}
          value={sound.end}
          words={slideshowWords.soundEnds}
          onChange={(end) => set({ sound: { ...sound, end } })}
        />
      )}
      {hasSound && (
        <NumberField
          label={slideshowWords.fade}
          unit={slideshowWords.inSeconds}
          value={sound.fade}
          limits={SLIDESHOW_LIMITS.fade}
          step={0.1}
          onChange={(fade) => set({ sound: { ...sound, fade } })}
        />
      )}
      <ChoiceField
        label={slideshowWords.format}
        value={draft.format}
        words={formatsInWords()}
        onChange={(format) => onChange({ ...draft, format })}
      />
    </fieldset>
  );
}

function ColourField(props: {
  readonly colour: string;
  readonly onChange: (colour: string) => void;
}) {
  const id = useId();
  return (
    <Field id={id} label={slideshowWords.background}>
      <input
        id={id}
        class="slideshow-colour"
        type="color"
        value={props.colour}
        onInput={({ currentTarget }) => props.onChange(currentTarget.value)}
      />
    </Field>
  );
}
