import { expect, test } from 'vitest';
import { NO_STATISTICS, NO_TIME } from '../../../../src/domain/queue/statistics.ts';
import { statisticsFactList } from '../../../../src/ui/settings/diagnostics-facts.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('what was never done is not told', () => {
  expect(statisticsFactList(NO_STATISTICS).map(([name]) => name)).toEqual([
    'Jobs',
    'Bytes',
    'Media',
  ]);
});

test('speeds are media per work', () => {
  const facts = statisticsFactList({
    ...NO_STATISTICS,
    done: 3,
    failed: 1,
    bytesIn: 3.2e9,
    bytesOut: 1.1e9,
    media: 150,
    stages: { ...NO_TIME, working: 62.5 },
    ways: { webcodecs: { media: 120, work: 10 }, ffmpeg: { media: 30, work: 20 } },
  });
  expect(facts.map(([name, value]) => `${name}: ${plain(value)}`)).toEqual([
    'Jobs: 3 done, 1 failed',
    'Bytes: 3.2 GB in, 1.1 GB out',
    'Media: 2 min 30 s',
    'Converting: 1 min 3 s',
    'Speed of WebCodecs: 12×',
    'Speed of FFmpeg: 1.5×',
  ]);
});
