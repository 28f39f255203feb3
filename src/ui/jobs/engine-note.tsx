import { useEffect, useState } from 'preact/hooks';
import { workOf, type QueuedJob } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { isOnline } from '../state/connection.ts';
import { jobsWords } from '../words/jobs-words.ts';

/** Milliseconds in which the browser has surely found out whether it can read a file. */
const LOOKED_AT = 1500;

/** Says of a job that waits that it needs FFmpeg, where that is neither here nor to be had. */
export function EngineNote({ job }: { readonly job: QueuedJob }) {
  const { model } = useApp();
  const [looked, setLooked] = useState<'not-yet' | 'long-enough'>('not-yet');
  useEffect(() => {
    const timer = setTimeout(() => setLooked('long-enough'), LOOKED_AT);
    return () => clearTimeout(timer);
  }, []);
  const engine = model.engine.value.kind;
  const isMissing = engine === 'absent' || engine === 'failed';
  if (isOnline.value || !isMissing) return null;
  const work = workOf(job);
  // What the browser can read has a plan by then.
  const needs = work === null ? looked === 'long-enough' : work.plan.steps.some(usesFfmpeg);
  return needs ? <p class="job-setbacks">{jobsWords.needsEngine}</p> : null;
}

function usesFfmpeg({ engine }: { readonly engine: string }): boolean {
  return engine === 'ffmpeg';
}
