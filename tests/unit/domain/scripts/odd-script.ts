import type { CommandFile, Script } from '../../../../src/domain/scripts/command.ts';

/** Texts that shells, PowerShell, Python and Snakemake read something into. */
export const ODD_TEXTS = [
  'plain',
  '',
  "it's",
  'two  spaces ',
  '"quoted"',
  '$HOME ${HOME} $(echo x) `echo x`',
  '-leading',
  'new\nline\n',
  'tab\tand\\back\\slash\\',
  '100% !history *glob? [a-z] ~ #comment; & | < > ( )',
  'curly {braces} {{twice}} {1}',
  'Grüße, 你好, \u{1F600}',
  '‘curly’ ‚quotes‛ “and” these',
  '\u2028separators\u2029',
];

/** A result whose name nothing is read into. */
export const RESULT: CommandFile = { kind: 'result', path: 'converted/a/out.mp4' };

/** A job that is told all of them, about a file that is called like each of them. */
export const ODD_SCRIPT: Script = {
  comments: ['Comment with\na second line'],
  jobs: [
    {
      comments: ['one\r\nexit 1'],
      commands: [
        {
          kind: 'ffmpeg',
          args: [
            ...ODD_TEXTS,
            ...ODD_TEXTS.map((path) => ({ kind: 'source', path }) as const),
            RESULT,
          ],
        },
      ],
    },
  ],
};
