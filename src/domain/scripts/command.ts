/**
 * A file that a command reads or writes. Paths are relative to the folder that a script is run in, with "/" between
 * folders; they may hold whatever names may. A scratch file is deleted with its script; its name is ours.
 */
export type CommandFile =
  | { readonly kind: 'source' | 'result'; readonly path: string }
  | { readonly kind: 'scratch'; readonly name: string };

/** What a program is told: a text as it is, or a file. */
export type Argument = string | CommandFile;

/** One thing that a script does. */
export type Command =
  | { readonly kind: 'ffmpeg'; readonly args: readonly Argument[] }
  /**
   * A picture of a picture. ImageMagick reads a meaning into names ("100%d.jpg", "a[0].png", "a:b.gif"), so it is never
   * told any: `format` is that of the result.
   */
  | {
      readonly kind: 'imagemagick';
      readonly from: CommandFile;
      readonly args: readonly string[];
      readonly format: string;
      readonly to: CommandFile;
    }
  | { readonly kind: 'write'; readonly to: CommandFile; readonly text: string };

/** A job as commands, each of which needs those before it. */
export type ScriptJob = {
  /** What it is, and what is to be known of it: texts for people. */
  readonly comments: readonly string[];
  readonly commands: readonly Command[];
};

/** Jobs that do not need each other. `comments` stand at the top. */
export type Script = { readonly comments: readonly string[]; readonly jobs: readonly ScriptJob[] };

/** The files of one kind that commands name, each once. */
export function filesOf(commands: readonly Command[], kind: 'source' | 'result'): string[] {
  const files = commands.flatMap((command): readonly Argument[] => {
    switch (command.kind) {
      case 'ffmpeg':
        return command.args;
      case 'imagemagick':
        return [command.from, command.to];
      case 'write':
        return [];
      default:
        return command satisfies never;
    }
  });
  const paths = files.flatMap((file) =>
    typeof file !== 'string' && file.kind === kind ? [file.path] : [],
  );
  return [...new Set(paths)];
}

/** The folders that have to be there before commands can write their results, each once. */
export function foldersOf(commands: readonly Command[]): string[] {
  const folders = filesOf(commands, 'result').map((path) => path.slice(0, path.lastIndexOf('/')));
  return [...new Set(folders)].filter((folder) => folder !== '');
}

/** True where a script needs ImageMagick. */
export function drawsPictures({ jobs }: Script): boolean {
  return jobs.some(({ commands }) => commands.some(({ kind }) => kind === 'imagemagick'));
}

/** What is neither a letter nor a sign in a comment: an end of the line would end it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Texts as comments of a language whose comments begin with "#" and end with the line. */
export function commentLines(comments: readonly string[]): string[] {
  return comments.map((text) => `# ${text.replace(UNSEEN, ' ')}`);
}
