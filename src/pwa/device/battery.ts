/** The part of the Battery Status API that is used; only Chromium has it. */
type BatteryManager = EventTarget & { readonly charging: boolean };
type WithBattery = { readonly getBattery?: () => Promise<BatteryManager> };

/** Tells whether the device is plugged in. A computer without a battery always is. */
export type Battery = { readonly charging: () => boolean };

/** Milliseconds that a battery may take to answer: Kiln does not wait longer to start. */
const PATIENCE = 1000;

/** Opens the battery; null where there is none to ask. `onChange` is called when the plug is pulled or put in. */
export async function openBattery(onChange: () => void): Promise<Battery | null> {
  const asked = (navigator as WithBattery).getBattery?.();
  if (asked === undefined) return null;
  const silence = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
  });
  // Browsers refuse `getBattery` in frames and by policies.
  const manager = await Promise.race([asked.catch(() => null), silence]);
  if (manager === null) return null;
  manager.addEventListener('chargingchange', onChange);
  return { charging: () => manager.charging };
}
