import { ENGINE_CHOICES, type EngineChoice } from '../engine/engine-id.ts';
import {
  automatic,
  FIRST_FORMATS,
  parseFormats,
  type Choice,
  type ChoiceId,
  type FormatByKind,
} from '../target/choice.ts';
import { DEFAULT_TEMPLATE, MAX_TEMPLATE } from '../job/name-template.ts';
import type { Options } from '../options/options.ts';
import { parseTarget } from '../target/target.ts';

/** Colours of the page: as the system says, or fixed. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** A thing that is done or not. */
export const SWITCH = ['off', 'on'] as const;

/** When FFmpeg is downloaded: as soon as a file is added that needs it, or when its conversion starts. */
export const ENGINE_DOWNLOADS = ['early', 'late'] as const;

/** What is done with a file that has the name of one that is saved to a folder. */
export const EXISTING = ['keep-both', 'replace', 'skip'] as const;

const NOTIFY = ['unasked', 'off', 'on'] as const;

/** What the user has set for all jobs to come. */
export type Settings = {
  readonly engine: EngineChoice;
  readonly engineDownload: (typeof ENGINE_DOWNLOADS)[number];
  /** New files are converted without waiting for "Convert". */
  readonly startAtOnce: boolean;
  readonly theme: (typeof THEMES)[number];
  /** The tag of the page's language; null: the one that the browser asks for. */
  readonly language: string | null;
  /** Whether Kiln may ask other hosts for files whose links it is given. */
  readonly links: (typeof SWITCH)[number];
  /** Whether the system tells when something is ready; `unasked` until the user has said so or not. */
  readonly notify: (typeof NOTIFY)[number];
  /** Whether a sound tells it. */
  readonly sound: (typeof SWITCH)[number];
  /** What the names of results are made of, see `nameFrom`. */
  readonly nameTemplate: string;
  /** What becomes of a file that is there already, where results are saved to a folder. */
  readonly existing: (typeof EXISTING)[number];
  /** What is chosen for all files, as far as their own rows do not say otherwise. */
  readonly target: { readonly format: ChoiceId; readonly options: Partial<Options> };
  /** What was last chosen for files of each kind. */
  readonly formats: FormatByKind;
};

/** The settings of somebody who has changed nothing. */
export const DEFAULT_SETTINGS: Settings = {
  engine: 'auto',
  engineDownload: 'early',
  startAtOnce: false,
  theme: 'system',
  language: null,
  links: 'off',
  notify: 'unasked',
  sound: 'off',
  nameTemplate: DEFAULT_TEMPLATE,
  existing: 'keep-both',
  target: { format: 'auto', options: {} },
  formats: FIRST_FORMATS,
};

/** Settings from storage, where anything may stand; each one that is not valid falls back to its default. */
export function parseSettings(value: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  return {
    engine: oneOf(ENGINE_CHOICES, given.engine) ?? DEFAULT_SETTINGS.engine,
    engineDownload:
      oneOf(ENGINE_DOWNLOADS, given.engineDownload) ?? DEFAULT_SETTINGS.engineDownload,
    startAtOnce: given.startAtOnce === true,
    theme: oneOf(THEMES, given.theme) ?? DEFAULT_SETTINGS.theme,
    language: typeof given.language === 'string' ? given.language : DEFAULT_SETTINGS.language,
    links: oneOf(SWITCH, given.links) ?? DEFAULT_SETTINGS.links,
    notify: oneOf(NOTIFY, given.notify) ?? DEFAULT_SETTINGS.notify,
    sound: oneOf(SWITCH, given.sound) ?? DEFAULT_SETTINGS.sound,
    nameTemplate: templateOf(given.nameTemplate) ?? DEFAULT_SETTINGS.nameTemplate,
    existing: oneOf(EXISTING, given.existing) ?? DEFAULT_SETTINGS.existing,
    target: hasChosen(given)
      ? (parseChosen(given.target) ?? DEFAULT_SETTINGS.target)
      : DEFAULT_SETTINGS.target,
    formats: parseFormats(given.formats),
  };
}

/** What is chosen for all files. */
export function chosenIn({ target: { format, options }, formats }: Settings): Choice {
  return format === 'auto' ? automatic(formats, options) : { format, options };
}

/** The setting that says so: which formats "auto" means is a setting of its own. */
export function asSetting({ format, options }: Choice): Pick<Settings, 'target'> {
  return { target: { format, options } };
}

function parseChosen(value: unknown): Settings['target'] | null {
  const { format } = (value ?? {}) as { readonly format?: unknown };
  if (format !== 'auto') return parseTarget(value);
  // Any format says which options there are.
  const { options = {} } = parseTarget({ ...(value as object), format: FIRST_FORMATS.video }) ?? {};
  return { format, options };
}

/**
 * Before there was a choice by kind, and with it `formats`, MP4 without any option was stored for all who had chosen
 * nothing. Whoever had chosen another format keeps it.
 */
function hasChosen({ target, formats }: Partial<Record<keyof Settings, unknown>>): boolean {
  const older = formats === undefined ? parseTarget(target) : null;
  return older?.format !== 'mp4' || Object.keys(older.options).length > 0;
}

function templateOf(value: unknown): string | undefined {
  const isTemplate =
    typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEMPLATE;
  return isTemplate ? value : undefined;
}

function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((entry) => entry === value);
}
