import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDeviceSensors } from '../../../../src/pwa/device/device-sensors.ts';

class Battery extends EventTarget {
  charging = false;
}

/** An idle detector that may be started as soon as `permission` is granted. */
function stubIdleDetector(permission: 'granted' | 'prompt' | 'denied') {
  let granted = permission === 'granted';
  const made: Detector[] = [];
  class Detector extends EventTarget {
    userState: string | null = null;
    screenState: string | null = 'unlocked';
    static requestPermission = async () => {
      granted = permission !== 'denied';
      return granted ? 'granted' : 'denied';
    };
    async start({ threshold }: { threshold: number }) {
      expect(threshold).toBe(60_000);
      if (!granted) throw new DOMException('not allowed', 'NotAllowedError');
      this.userState = 'active';
      made.push(this);
    }
  }
  vi.stubGlobal('IdleDetector', Detector);
  vi.stubGlobal('navigator', { permissions: { query: async () => ({ state: permission }) } });
  return made;
}

const stubBattery = (getBattery: () => Promise<Battery>) =>
  vi.stubGlobal('navigator', { getBattery });

beforeEach(() => void vi.stubGlobal('navigator', {}));
afterEach(() => void vi.unstubAllGlobals());

test('a browser that tells nothing can wait for a time only', async () => {
  const sensors = await openDeviceSensors();
  expect(sensors.read()).toEqual({ charging: null, idle: null });
  expect(sensors.scheduleKinds()).toEqual(['now', 'at']);
  expect(await sensors.allowIdle()).toBe(false);
});

test('the charger is known from the start, and followed', async () => {
  const battery = new Battery();
  stubBattery(async () => battery);
  const sensors = await openDeviceSensors();
  expect(sensors.read().charging).toBe(false);
  expect(sensors.scheduleKinds()).toEqual(['now', 'at', 'charging']);
  const changed = vi.fn<() => void>();
  const stop = sensors.subscribe(changed);
  battery.charging = true;
  battery.dispatchEvent(new Event('chargingchange'));
  expect(changed).toHaveBeenCalledOnce();
  expect(sensors.read().charging).toBe(true);
  stop();
  battery.dispatchEvent(new Event('chargingchange'));
  expect(changed).toHaveBeenCalledOnce();
});

test('a battery that is refused, or never answers, holds nothing up', async () => {
  stubBattery(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  expect((await openDeviceSensors()).scheduleKinds()).toEqual(['now', 'at']);
  vi.useFakeTimers();
  stubBattery(() => new Promise(() => undefined));
  const opening = openDeviceSensors();
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect((await opening).read().charging).toBeNull();
});

test('idleness is known once it is allowed, and followed', async () => {
  const made = stubIdleDetector('prompt');
  const sensors = await openDeviceSensors();
  expect(sensors.scheduleKinds()).toContain('idle');
  expect(sensors.read().idle).toBeNull();
  const changed = vi.fn<() => void>();
  sensors.subscribe(changed);
  expect(await sensors.allowIdle()).toBe(true);
  expect(sensors.read().idle).toBe(false);
  const [detector] = made;
  if (detector === undefined) throw new Error('No detector was started.');
  detector.screenState = 'locked';
  expect(sensors.read().idle).toBe(true);
  changed.mockClear();
  detector.dispatchEvent(new Event('change'));
  expect(changed).toHaveBeenCalledOnce();
});

test('what was allowed on an earlier visit is known from the start', async () => {
  stubIdleDetector('granted');
  expect((await openDeviceSensors()).read().idle).toBe(false);
});

test('a refusal is an answer', async () => {
  stubIdleDetector('denied');
  const sensors = await openDeviceSensors();
  expect(await sensors.allowIdle()).toBe(false);
  expect(sensors.read().idle).toBeNull();
});
