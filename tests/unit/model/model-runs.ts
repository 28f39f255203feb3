/** How often a model test is run, and with which seed: KILN_MODEL_SEED repeats a run that was printed. */
export function modelRuns(numRuns: number): { numRuns: number; seed: number } {
  const given = process.env.KILN_MODEL_SEED;
  const seed = given === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(given);
  // The seed is what makes a failure repeatable: it belongs into the log of a run that passed, too.
  process.stdout.write(`model test: ${numRuns} runs, KILN_MODEL_SEED=${seed}\n`);
  return { numRuns, seed };
}
