/** Where the worker puts its files; the names are ours, never the user's. */
export const FOLDER = '/kiln';

/** Name of the n-th input; of a joined one it is the list of its parts. */
export const inputName = (index: number) => `in${index}.bin`;

/** Name of a part of the n-th input, when that is a joined one. */
export const partName = (index: number, part: number) => `in${index}-${part}.bin`;

/** Name of the output. */
export const OUTPUT_NAME = 'out.bin';

/** The device that `-progress` writes to. */
export const PROGRESS_PATH = '/dev/progress';

/** Where a file of ours is. */
export const pathOf = (name: string) => `${FOLDER}/${name}`;
