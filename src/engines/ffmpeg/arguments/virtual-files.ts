/** Where the worker puts its files; the names are ours, never the user's. */
export const FOLDER = '/kiln';

/** Name of the n-th input; of a joined one it is the list of its segments. */
export const inputName = (index: number) => `in${index}.bin`;

/** Name of the n-th segment of the n-th input, when that is a joined one. */
export const segmentName = (index: number, n: number) => `in${index}-${n}.bin`;

/** Name of the output. */
export const OUTPUT_NAME = 'out.bin';

/** Where FFmpeg writes text that is worked on before it becomes an output. */
export const TEXT_PATH = '/text.txt';

/** Where FFmpeg writes a cover that it was asked for. */
export const COVER_PATH = '/cover.bin';

/** Name of the file with what an output says of itself. */
export const METADATA_NAME = 'metadata.txt';

/** The device that `-progress` writes to. */
export const PROGRESS_PATH = '/dev/progress';

/** Where a file of ours is. */
export const pathOf = (name: string) => `${FOLDER}/${name}`;
