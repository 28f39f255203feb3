import { useApp } from '../state/app-context.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { messages } from '../words/messages.ts';
import { slideshowOfferMessages } from '../words/slideshow-offer-messages.ts';

/** Ways to begin that few people need, out of sight until they are looked for. */
export function MoreSources() {
  const { actions, model } = useApp();
  const makeSlideshow = () => {
    model.dialog.value = { kind: 'slideshow', files: [] };
  };
  return (
    <MenuButton
      label={messages.more}
      entries={[
        { label: slideshowOfferMessages.slideshow, onPick: makeSlideshow },
        { label: messages.fromLink, onPick: () => actions.openLink('') },
      ]}
    />
  );
}
