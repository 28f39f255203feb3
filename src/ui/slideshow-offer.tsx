import { useApp } from './app-context.ts';
import { IconButton } from './icon-button.tsx';
import { messages } from './messages.ts';
import { slideshowOfferMessages } from './slideshow-offer-messages.ts';
import { TextButton } from './text-button.tsx';
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
        look="accent"
        onClick={() => {
          model.slideshowFiles.value = images;
          model.dialog.value = 'slideshow';
          end();
        }}
      >
        {slideshowOfferMessages.offer(images.length)}
      </TextButton>
      <IconButton icon="close" label={messages.dismiss} onClick={end} />
    </div>
  );
}
