import type { Plan } from '../plan.ts';

/** The sizes that a plan makes of a picture, such as "720p", in one package or each in a file; empty when it makes one. */
export function renditionNames({ steps, outputs }: Plan): readonly string[] {
  for (const { command } of steps) {
    if (command.kind === 'package') return command.pictures.map(({ name }) => name);
  }
  return outputs.flatMap(({ suffix }) => (suffix === '' ? [] : [suffix]));
}
