import { formatOf } from '../../domain/formats/catalogue.ts';
import { jobName, workOf, type Job } from '../../domain/job/job.ts';
import { outputFolder, outputName } from '../../domain/job/output-name.ts';
import type { Work } from '../../domain/job/work.ts';
import { trackMethods } from '../../domain/plan/model/plan.ts';
import type { Command, CommandFile, Script, ScriptJob } from '../../domain/scripts/command.ts';
import { resolveOptions, withOptions, type Target } from '../../domain/target/target.ts';
import { nativeCommands, type Difference } from '../../engines/native/native-commands.ts';
import { commandsWords } from '../words/commands-words.ts';
import { nativePlans, type NativePlan } from './native-plans.ts';

/** The folder for results, in the one that a script is run in: none of them lies in the place of a source there. */
const RESULTS = 'converted';

/** What native programs have to do for jobs. `link` is where Kiln is. */
export function scriptOf(jobs: readonly Job[], link: string): Script {
  const taken: string[] = [];
  return {
    comments: [commandsWords.madeBy(link), commandsWords.needs, commandsWords.resultsGoTo],
    jobs: jobs.map((job) => scriptJob(job, taken)),
  };
}

function scriptJob(job: Job, taken: string[]): ScriptJob {
  const work = workOf(job);
  const format = formatOf(job.target.format);
  const title = `${jobName(job)} → ${format.extension}`;
  const nothing = (why: string): ScriptJob => ({ comments: [title, why], commands: [] });
  if (work === null) return nothing(commandsWords.notRead);
  const plans = nativePlans(work.media, settledTarget(job.target, work));
  if (plans === null) return nothing(commandsWords.notPossible);
  const sources = job.sources.map(({ name, folder }): CommandFile => {
    return { kind: 'source', path: folder === undefined ? name : `${folder}/${name}` };
  });
  const commands: Command[] = [];
  const differences = new Set<Difference>();
  for (const one of plans) {
    const native = nativeCommands(one.plan, sources, resultsOf(job, one, taken));
    if (native === null) return nothing(commandsWords.notPossible);
    commands.push(...native.commands);
    native.differences.forEach((difference) => differences.add(difference));
  }
  const said = [...differences].map((difference) => commandsWords.differences[difference]);
  return { comments: [title, ...inKiln(work), ...said], commands };
}

/** A cut whose place was settled by looking at the frames stays there. */
function settledTarget(target: Target, { plan: { trim } }: Work): Target {
  if (trim === undefined || !trim.settled) return target;
  const { trimStart, trimEnd } = resolveOptions(target);
  return withOptions(target, {
    trimStart: trim.range.from ?? trimStart,
    trimEnd: trim.range.to ?? trimEnd,
  });
}

/** The files of a plan's outputs, called as Kiln calls them. */
function resultsOf(job: Job, { plan, suffix }: NativePlan, taken: string[]): CommandFile[] {
  const folder = [RESULTS, outputFolder(job.sources[0]?.folder ?? '')]
    .filter((one) => one !== '')
    .join('/');
  const start = `${folder}/`;
  return plan.outputs.map((output) => {
    const mark = suffix === '' ? output.suffix : suffix;
    const beside = taken
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
    const path = start + outputName(jobName(job), output.format.extension, beside, mark);
    taken.push(path);
    return { kind: 'result', path };
  });
}

/** Who would do the work in Kiln, where that is somebody else. */
function inKiln({ plan }: Work): string[] {
  const methods = trackMethods(plan);
  const { segmentation } = plan;
  return [
    ...(methods.includes('webcodecs') ? [commandsWords.byBrowser] : []),
    ...(methods.includes('images') ? [commandsWords.byCanvas] : []),
    ...(segmentation.kind === 'segments' ? [commandsWords.inSegments(segmentation.count)] : []),
  ];
}
