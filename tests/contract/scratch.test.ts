import { execFileSync } from 'node:child_process';
import { test } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { convert } from '../support/convert.ts';
const inputs = (process.env['IN'] ?? '/tmp/fx/av.mkv').split(',');
const only = process.env['F']?.split(',');
for (const input of inputs) for (const f of catalogue) if (!only || only.includes(f.id)) test(`${input} ${f.id}`, async () => {
  const t = performance.now();
  const r = await convert(input, { format: f.id, options: {} });
  const dt = ((performance.now() - t) / 1000).toFixed(1);
  if (!r.ok) { console.log(f.id, dt, 'FAILED', JSON.stringify(r.failure), '\n', r.log.slice(-12).join('\n ')); return; }
  const out = execFileSync('ffprobe', ['-v','error','-count_frames','-show_entries','stream=codec_name,nb_read_frames,duration,width,height,avg_frame_rate:format=format_name,duration,size:format_tags=title','-of','compact=p=0', r.value.file]).toString().trim().replaceAll('\n', ' || ');
  console.log(f.id, dt + 's', out, '| est', JSON.stringify(r.value.plan.estimate), r.value.plan.decisions.map(d => d.action.kind + ':' + d.reason).join(','));
}, 600000);
