import {
  commentLines,
  drawsPictures,
  foldersOf,
  type Argument,
  type Command,
  type Script,
} from './command.ts';

/** Words that PowerShell passes on as they are; it would cut "-c.x" in two, and "-c:0" for functions. */
const PLAIN = /^-?[A-Za-z_]\w*$|^(?:0|[1-9]\d{0,8})$/u;

/** PowerShell ends a text at any of these quotes, the curly ones too. */
const QUOTES = /['\u2018-\u201B]/gu;

/** A text of PowerShell that stands for exactly this one. */
export function powershellQuoted(text: string): string {
  return PLAIN.test(text) ? text : powershellText(text);
}

function powershellText(text: string): string {
  return `'${text.replace(QUOTES, '$&$&')}'`;
}

/** Makes the path of a file whole: .NET has another current folder than PowerShell. */
const FULL =
  'function Full([string]$Path) { [IO.Path]::GetFullPath([IO.Path]::Combine((Get-Location).ProviderPath, $Path)) }';

/** ImageMagick reads a meaning into names, so it sees copies with harmless ones. */
const DRAW = [
  'function Draw([string]$From, [string]$To, [string]$Format, [string[]]$Do) {',
  "  $in = Join-Path $scratch 'picture-in'",
  "  $out = Join-Path $scratch 'picture-out'",
  '  [IO.File]::Copy((Full $From), $in, $true)',
  '  magick $in @Do "${Format}:$out"',
  "  if ($LASTEXITCODE) { throw 'magick' }",
  '  [IO.File]::Copy($out, (Full $To), $true)',
  '}',
];

/**
 * The script for PowerShell 5.1 and later; where an argument has a quotation mark or is empty, for 7.3 and later: those
 * before pass on such arguments wrongly. A job that fails does not keep others from being done.
 */
export function powershellScript(script: Script): string {
  const jobs = script.jobs.flatMap(({ comments, commands }, n) => [
    '',
    ...commentLines(comments),
    ...(commands.length === 0
      ? []
      : [
          'try {',
          ...foldersOf(commands).map(
            (folder) =>
              `  [void][IO.Directory]::CreateDirectory((Full ${powershellText(`./${folder}`)}))`,
          ),
          ...commands.flatMap(powershellCommand).map((line) => `  ${line}`),
          `} catch { Write-Warning "Job ${n + 1} failed: $_"; $failed++ }`,
        ]),
  ]);
  return `${[
    ...(needsNewPowershell(script) ? ['#Requires -Version 7.3'] : []),
    ...commentLines(script.comments),
    "param([string]$Folder = '.')",
    "$ErrorActionPreference = 'Stop'",
    'Set-Location -LiteralPath $Folder',
    '$scratch = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())',
    '[void][IO.Directory]::CreateDirectory($scratch)',
    '$failed = 0',
    FULL,
    ...(drawsPictures(script) ? DRAW : []),
    ...jobs,
    '',
    'Remove-Item -LiteralPath $scratch -Recurse -Force',
    'exit $failed',
    '',
  ].join('\n')}`;
}

function powershellCommand(command: Command): string[] {
  switch (command.kind) {
    case 'ffmpeg':
      return [
        ['ffmpeg', ...command.args.map(powershellArgument)].join(' '),
        "if ($LASTEXITCODE) { throw 'ffmpeg' }",
      ];
    case 'imagemagick': {
      const { from, args, format, to } = command;
      const files = [from, to].map(powershellArgument).join(' ');
      return [`Draw ${files} ${format} @(${args.map(powershellText).join(', ')})`];
    }
    case 'write':
      return [
        `[IO.File]::WriteAllText(${powershellArgument(command.to)}, ${powershellText(command.text)})`,
      ];
    default:
      return command satisfies never;
  }
}

function powershellArgument(argument: Argument): string {
  if (typeof argument === 'string') return powershellQuoted(argument);
  return argument.kind === 'scratch'
    ? `(Join-Path $scratch ${powershellText(argument.name)})`
    : powershellText(`./${argument.path}`);
}

function needsNewPowershell({ jobs }: Script): boolean {
  return jobs.some(({ commands }) =>
    commands.some(
      (command) => command.kind === 'ffmpeg' && command.args.map(textOf).some(isPassedOnWrongly),
    ),
  );
}

function textOf(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  return argument.kind === 'scratch' ? argument.name : argument.path;
}

function isPassedOnWrongly(text: string): boolean {
  return text === '' || /"|\\$/u.test(text);
}
