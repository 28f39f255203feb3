import { useApp } from '../state/app-context.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { menuWords } from '../words/menu-words.ts';
import { words } from '../words/words.ts';

/** Ways to begin that few people need, out of sight until they are looked for. */
export function MoreSources() {
  const { actions, model } = useApp();
  const makeSlideshow = () => {
    model.dialog.value = { kind: 'slideshow', files: [] };
  };
  const showCommands = () => {
    model.dialog.value = { kind: 'commands', job: null };
  };
  return (
    <MenuButton
      label={words.intake.more}
      entries={[
        { label: words.intake.slideshow.open, onPick: makeSlideshow },
        { label: words.intake.fromLink, onPick: () => actions.openLink('') },
        ...(model.jobs.value.length === 0
          ? []
          : [{ label: menuWords.continueNatively, onPick: showCommands }]),
      ]}
    />
  );
}
