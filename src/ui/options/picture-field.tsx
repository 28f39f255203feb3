import { useRef, useState } from 'preact/hooks';
import type { PictureValue } from '../../domain/options/option-spec.ts';
import { isPictureUrl } from '../../domain/media/picture-url.ts';
import type { PictureFieldSpec } from '../controls/field-spec.ts';
import { Select } from '../controls/select.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { formWords } from '../words/form-words.ts';
import { readPicture } from '../state/adding/read-picture.ts';
import './picture-field.css';

type Props = {
  readonly id: string;
  readonly spec: PictureFieldSpec;
  readonly value: PictureValue;
  readonly onChange: (value: PictureValue) => void;
};

/** A field for the picture that goes with a file: the one that is there, none, or one that is chosen. */
export function PictureField({ id, spec, value, onChange }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<'none' | 'unreadable'>('none');
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const picture = await readPicture(file);
    setFault(picture === null ? 'unreadable' : 'none');
    if (picture !== null) onChange(picture);
  };
  const own = isPictureUrl(value) ? value : null;
  return (
    <>
      <span class="picture-field">
        <Select
          id={id}
          value={own === null ? value : 'own'}
          onChange={(picked) => onChange(picked === 'none' ? 'none' : 'keep')}
        >
          {(['keep', 'none', ...(own === null ? [] : ['own' as const])] as const).map((choice) => (
            <option key={choice} value={choice}>
              {spec.choices[choice]}
            </option>
          ))}
        </Select>
        {own !== null && <img class="picture-chosen" src={own} alt="" />}
        <TextButton variant="plain" onClick={() => chooser.current?.click()}>
          {formWords.choosePicture}
        </TextButton>
        <input
          ref={chooser}
          type="file"
          accept="image/*"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={formWords.choosePicture}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </span>
      {fault === 'unreadable' && (
        <p class="field-hint" role="alert">
          {formWords.pictureUnreadable}
        </p>
      )}
    </>
  );
}
