import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';

const SettingsDialog = lazy(
  async () => (await import('../settings/settings-dialog.tsx')).SettingsDialog,
);
const DiagnosticsDialog = lazy(
  async () => (await import('../settings/diagnostics-dialog.tsx')).DiagnosticsDialog,
);
const LinkDialog = lazy(async () => (await import('../intake/link-dialog.tsx')).LinkDialog);
const PresetsDialog = lazy(
  async () => (await import('../presets/presets-dialog.tsx')).PresetsDialog,
);
const PresetLinkDialog = lazy(
  async () => (await import('../presets/preset-link-dialog.tsx')).PresetLinkDialog,
);
const AboutDialog = lazy(async () => (await import('./about-dialog.tsx')).AboutDialog);

const TrimDialog = lazy(async () => (await import('../editor/trim/trim-dialog.tsx')).TrimDialog);
const CropDialog = lazy(async () => (await import('../editor/crop/crop-dialog.tsx')).CropDialog);

const SlideshowDialog = lazy(
  async () => (await import('../slideshow/slideshow-dialog.tsx')).SlideshowDialog,
);

const EditSlideshowDialog = lazy(
  async () => (await import('../slideshow/edit-slideshow-dialog.tsx')).EditSlideshowDialog,
);

const CommandsDialog = lazy(
  async () => (await import('../commands/commands-dialog.tsx')).CommandsDialog,
);

const RemoveUnsavedDialog = lazy(
  async () => (await import('./remove-unsaved-dialog.tsx')).RemoveUnsavedDialog,
);

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { dialog } = useApp().model;
  const open = dialog.value;
  const close = () => {
    dialog.value = { kind: 'none' };
  };
  switch (open.kind) {
    case 'none':
      return null;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'diagnostics':
      return <DiagnosticsDialog onClose={close} />;
    case 'link':
      return <LinkDialog firstText={open.text} onClose={close} />;
    case 'trim':
      return <TrimDialog id={open.job} onClose={close} />;
    case 'crop':
      return <CropDialog id={open.job} onClose={close} />;
    case 'presets':
      return <PresetsDialog draft={open.draft} onClose={close} />;
    case 'preset-link':
      return <PresetLinkDialog encoded={open.encoded} onClose={close} />;
    case 'slideshow':
      return <SlideshowDialog files={open.files} onClose={close} />;
    case 'remove-unsaved':
      return <RemoveUnsavedDialog jobs={open.jobs} onClose={close} />;
    case 'commands':
      return <CommandsDialog job={open.job} onClose={close} />;
    case 'edit-slideshow':
      return <EditSlideshowDialog id={open.job} files={open.files} onClose={close} />;
    default:
      return open satisfies never;
  }
}
