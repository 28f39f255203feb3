import { useApp } from '../state/app-context.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';
import './slideshow-offer.css';

/** For those who have added several images at once, and may have meant one film of them. */
export function SlideshowOffer() {
  const { model } = useApp();
  const images = model.offered.value;
  if (images.length === 0) return null;
  const end = () => {
    model.offered.value = [];
  };
  return (
    <div class="slideshow-offer">
      <TextButton
        variant="accent"
        onClick={() => {
          model.dialog.value = { kind: 'slideshow', files: images };
          end();
        }}
      >
        {words.intake.slideshow.offer(images.length)}
      </TextButton>
      <IconButton icon="close" label={words.app.dismiss} onClick={end} />
    </div>
  );
}
