/** The part of the Idle Detection API that is used; only Chromium has it. */
type IdleDetector = EventTarget & {
  readonly userState: 'active' | 'idle' | null;
  readonly screenState: 'locked' | 'unlocked' | null;
  readonly start: (options: { readonly threshold: number }) => Promise<void>;
};
type IdleDetectorClass = {
  new (): IdleDetector;
  readonly requestPermission: () => Promise<'granted' | 'denied'>;
};
type WithIdleDetector = { readonly IdleDetector?: IdleDetectorClass };

/** Milliseconds without a touch after which nobody uses the device; browsers allow no less. */
const THRESHOLD = 60_000;

/** Tells whether somebody uses the device, once the user has allowed it. */
export type IdleSensor = {
  /** Null while Kiln may not know. */
  readonly read: () => boolean | null;
  /** Asks the user; to be called in a click. True when Kiln may know. */
  readonly allow: () => Promise<boolean>;
  /** Begins at once when the user has allowed it on an earlier visit. */
  readonly resume: () => Promise<void>;
};

/** Makes the sensor; null where there is none. `onChange` is called when somebody comes or goes. */
export function createIdleSensor(onChange: () => void): IdleSensor | null {
  const { IdleDetector } = globalThis as WithIdleDetector;
  if (IdleDetector === undefined) return null;
  let detector: IdleDetector | null = null;

  const begin = async (): Promise<boolean> => {
    if (detector !== null) return true;
    const made = new IdleDetector();
    made.addEventListener('change', onChange);
    try {
      await made.start({ threshold: THRESHOLD });
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
    detector = made;
    onChange();
    return true;
  };

  return {
    read: () =>
      detector === null ? null : detector.userState === 'idle' || detector.screenState === 'locked',
    async allow() {
      try {
        return (await IdleDetector.requestPermission()) === 'granted' && (await begin());
      } catch (error) {
        // The browser was asked without a click, or in a frame that may not ask.
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    // A detector that is started without permission keeps the page from being kept for the Back button.
    async resume() {
      if (await isAllowed()) await begin();
    },
  };
}

/** True when the user has allowed it on an earlier visit; this asks nobody. */
async function isAllowed(): Promise<boolean> {
  const name = 'idle-detection' as PermissionName;
  return (await navigator.permissions.query({ name })).state === 'granted';
}
