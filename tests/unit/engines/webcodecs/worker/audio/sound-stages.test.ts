import { expect, test } from 'vitest';
import { NO_FADE, type Fade } from '../../../../../../src/domain/edits/fade.ts';
import type { SoundStage } from '../../../../../../src/engines/webcodecs/worker/audio/sound-stage.ts';
import { soundStages } from '../../../../../../src/engines/webcodecs/worker/audio/sound-stages.ts';

const RATE = 48_000;

const tone = (frequency: number, seconds: number, rate = RATE) =>
  Float32Array.from({ length: seconds * rate }, (_, n) =>
    Math.sin((2 * Math.PI * frequency * n) / rate),
  );

/** All that comes of channels which are given in pieces. */
function through(stage: SoundStage, channels: readonly Float32Array[], piece = 1024): number[][] {
  const output = channels.map((): number[] => []);
  const length = channels[0]?.length ?? 0;
  const keep = (planes: readonly Float32Array[]) =>
    planes.forEach((plane, n) => output[n]?.push(...plane));
  for (let at = 0; at < length; at += piece) {
    keep(stage.push(channels.map((channel) => channel.slice(at, at + piece))));
  }
  keep(stage.end());
  return output;
}

const same = (speed: number, gain = 0, fade: Fade = NO_FADE, channels = 1) =>
  soundStages({ channels, sampleRate: RATE }, { channels, sampleRate: RATE, speed, gain, fade }, 0);

const loudest = (samples: readonly number[]) =>
  samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Hertz, by how often a tone rises through 0. */
function pitch(samples: readonly number[], rate = RATE): number {
  const rises = samples.flatMap((value, n) => (value >= 0 && (samples[n - 1] ?? 0) < 0 ? [n] : []));
  return ((rises.length - 1) * rate) / ((rises.at(-1) ?? 0) - (rises[0] ?? 0));
}

test('faster and slower sound keeps its pitch and its loudness, and is as long as it has to be', () => {
  for (const speed of [0.25, 0.9, 1.5, 4]) {
    for (const frequency of [60, 440, 3000]) {
      const [output = []] = through(same(speed), [tone(frequency, 1)]);
      expect(output.length).toBe(Math.round(RATE / speed));
      const middle = output.slice(RATE / 20, -RATE / 20);
      expect(pitch(middle) / frequency, `${frequency} Hz at ${speed}`).toBeCloseTo(1, 2);
      expect(loudest(middle)).toBeLessThan(1.01);
      // No piece is put against the wave of the one before it.
      const pieces = Array.from({ length: Math.floor(middle.length / 2400) }, (_, n) =>
        loudest(middle.slice(n * 2400, (n + 1) * 2400)),
      );
      expect(Math.min(...pieces), `${frequency} Hz at ${speed}`).toBeGreaterThan(0.9);
    }
  }
});

test('sound stays where the picture is, however long it goes on', () => {
  for (const speed of [0.5, 1.5, 4]) {
    const bursts = new Float32Array(RATE * 8);
    for (let second = 0.5; second < 8; second += 1) {
      bursts.set(tone(1000, 0.1), Math.round(second * RATE));
    }
    const [output = []] = through(same(speed), [bursts]);
    for (let second = 0.5; second < 8; second += 1) {
      const due = Math.round(((second + 0.05) / speed) * RATE);
      const near = output.slice(due - RATE * 0.01, due + RATE * 0.01);
      expect(loudest(near), `${second} s at ${speed}`).toBeGreaterThan(0.5);
      // Half a second of the source away there is silence.
      const away = due + Math.round((0.5 / speed) * RATE);
      expect(loudest(output.slice(away - RATE * 0.01, away + RATE * 0.01))).toBe(0);
    }
  }
});

test('two channels stay together, and the size of the pieces does not matter', () => {
  const left = tone(440, 1);
  const right = left.map((value) => value / 2);
  const [one = [], other = []] = through(same(1.5, 0, NO_FADE, 2), [left, right], 1000);
  expect(loudest(one.map((value, n) => value / 2 - (other[n] ?? 9)))).toBeLessThan(1e-6);
  const [again = []] = through(same(1.5, 0, NO_FADE, 2), [left, right], 7777);
  expect(again).toEqual(one);
});

test('louder sound does not clip, and what is soft becomes as loud as wanted', () => {
  const sound = new Float32Array(RATE * 2);
  sound.set(tone(440, 1).map((value) => value * 0.1));
  sound.set(
    tone(440, 1).map((value) => value * 0.8),
    RATE,
  );
  const [output = []] = through(same(1, 12), [sound]);
  expect(output.length).toBe(sound.length);
  expect(loudest(output)).toBeLessThan(0.98);
  expect(loudest(output.slice(0, RATE * 0.9))).toBeCloseTo(0.1 * 10 ** (12 / 20), 3);
  expect(loudest(output.slice(RATE * 1.5))).toBeGreaterThan(0.95);
  // It is in place: no sample is late.
  expect(pitch(output.slice(0, RATE * 0.9))).toBeCloseTo(440, 0);
  expect(Math.abs(output[0] ?? 1)).toBeLessThan(1e-6);
});

test('softer sound is softer', () => {
  const [output = []] = through(same(1, -6), [tone(440, 0.1)]);
  expect(loudest(output)).toBeCloseTo(10 ** (-6 / 20), 3);
});

test('sound comes out of nothing and goes back into it, in seconds of the output', () => {
  const steady = new Float32Array(RATE * 4).fill(0.5);
  const [output = []] = through(same(2, 0, { in: 0.5, out: 1, end: 2 }), [steady]);
  const at = (second: number) => output[Math.round(second * RATE)];
  expect(at(0)).toBeCloseTo(0, 3);
  expect(at(0.25)).toBeCloseTo(0.25, 2);
  expect(at(0.75)).toBeCloseTo(0.5, 2);
  expect(at(1.5)).toBeCloseTo(0.25, 2);
  expect(output.at(-1)).toBeCloseTo(0, 3);
});

test('channels, rate, speed and loudness are changed together', () => {
  const wish = { channels: 1, sampleRate: 22_050, speed: 2, gain: -6, fade: NO_FADE };
  const stages = soundStages({ channels: 2, sampleRate: RATE }, wish, 0);
  const [output = []] = through(stages, [tone(440, 2), tone(440, 2)]);
  expect(Math.abs(output.length - 22_050)).toBeLessThanOrEqual(1);
  const middle = output.slice(2000, -2000);
  expect(pitch(middle, 22_050)).toBeCloseTo(440, 0);
  expect(loudest(middle)).toBeCloseTo(10 ** (-6 / 20), 2);
});
