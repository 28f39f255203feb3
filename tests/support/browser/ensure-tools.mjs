/** Makes sure that what the tests need is here: a Chromium, and native ffmpeg and ffprobe to check outputs with. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  findBrowser,
  findBrowserWithWindows,
  hasBrowserWithoutWindows,
} from '../../../src/build/find-browser.mjs';

/** The servers that `hosting/` has files for, with their packages. */
const WEB_SERVERS = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  apache2: ['apache2'],
};

/** What judges pictures and what they say of themselves, with its package. */
const PICTURE_JUDGES = { exiftool: 'libimage-exiftool-perl' };

/** Installs what is missing. Returns a sentence for what could not be had, or null when all is here. */
export function ensureTools() {
  if (!hasFfmpeg()) aptInstall('ffmpeg');
  if (!hasFfmpeg()) {
    return 'The tests check outputs with native ffmpeg and ffprobe, which could not be installed: install the package "ffmpeg".';
  }
  for (const [command, name] of Object.entries(PICTURE_JUDGES)) {
    if (spawnSync('which', [command]).status !== 0) aptInstall(name);
    if (spawnSync('which', [command]).status !== 0) {
      return `The tests check pictures with ${command}, which could not be installed: install the package "${name}".`;
    }
  }
  if (findBrowserWithWindows() === null) aptInstall('chromium');
  // Nobody's own machine gets a second browser for the sake of speed.
  const wanted = findBrowser() === null || process.env.CI === 'true';
  if (wanted && !hasBrowserWithoutWindows()) aptInstall('chromium-headless-shell');
  // Their tests are skipped where they are missing: nobody's own machine gets servers.
  if (process.env.CI === 'true') {
    for (const [command, packages] of Object.entries(WEB_SERVERS)) {
      if (spawnSync('which', [command]).status !== 0) aptInstall(...packages);
    }
  }
  // On Ubuntu the package is missing or a stub for a snap, which does not run in containers.
  if (findBrowser() === null) run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  const browser = findBrowser();
  if (browser === null) {
    return 'The tests need a Chromium or Chrome, which could not be installed: install one and set KILN_CHROMIUM to its path.';
  }
  console.log(`Browser: ${browser}`);
  return null;
}

function hasFfmpeg() {
  return ['ffmpeg', 'ffprobe'].every((name) => spawnSync(name, ['-version']).status === 0);
}

let listed = false;

function aptInstall(...names) {
  if (!listed) listed = apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...names]);
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return process.getuid?.() === 0
    ? run('apt-get', args, env)
    : run('sudo', ['-n', '--preserve-env=DEBIAN_FRONTEND', 'apt-get', ...args], env);
}

function run(command, args, env = process.env) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = ensureTools();
  if (missing !== null) {
    console.error(missing);
    process.exitCode = 1;
  }
}
