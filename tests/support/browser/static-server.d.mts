/** Serves `root` below `prefix` (`/` unless given); port 0, the default, takes any free one. */
export function startServer(options: {
  readonly root: string;
  readonly prefix?: string;
  readonly port?: number;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
