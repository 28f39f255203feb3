/**
 * The house: every folder of code is a room, with one sentence that says what belongs there and with its place in the
 * order. A room imports the rooms of its layer on the floors before its own, and those of the layers named in
 * `imports`; rooms on one floor stand beside each other and do not know each other, but for their openings: single
 * files that the others may import. `rooms.test.ts` keeps this, and makes ARCHITECTURE.md's list of rooms from it.
 *
 * A new room is one line.
 */
export type Layer = {
  readonly name: string;
  readonly says: string;
  /** Layers, or single rooms or files of layers, whose files may be imported. */
  readonly imports: readonly string[];
  /** Rooms of those layers that are none of this layer's business all the same. */
  readonly except?: readonly string[];
  /** Packages that may be imported; a name that ends with `/` or `:` stands for all that begin so. */
  readonly packages: readonly string[];
  /** From the ground up: what each folder of the layer holds. `.` is the layer's own folder. */
  readonly floors: readonly Readonly<Record<string, string>>[];
  /** Files that rooms on the same floor may import all the same. */
  readonly openings: readonly string[];
};

/** Folders that are part of the room around them: languages, which all have the same files as the English one. */
export const PARTS = /^ui\/words\/(?!en$|grammar$)[\w-]+$/u;

export const HOUSE: readonly Layer[] = [
  {
    name: 'lib',
    says: 'helpers that know nothing of media',
    imports: [],
    packages: [],
    floors: [{ '.': 'time, order, events and cancelling' }],
    openings: [],
  },
  {
    name: 'domain',
    says: 'values and pure functions: what is known, what is wanted, what follows; compiled without the DOM',
    imports: ['lib'],
    packages: [],
    floors: [
      {
        engine: 'which engines there are',
        scripts: 'commands for other programs, and scripts of them',
      },
      { media: 'what is known of a file: container, tracks, codecs, frames' },
      { edits: 'what can be done to pictures, sounds and time' },
      { slideshow: 'which picture is seen when', hls: 'playlists, bandwidths, segment times' },
      { options: 'option specs: values, ranges, defaults, groups' },
      { formats: 'one file for each output format, and the catalogue' },
      { target: 'what is wanted: a format and its options', failure: 'what can go wrong' },
      {
        step: 'one unit of work, as pure data',
        links: 'addresses of files, and what is behind them',
      },
      { 'plan/model': 'what planners talk about: plan, context, trim, estimate' },
      { 'plan/tracks': 'what becomes of each track, by whom, how good' },
      { 'plan/segments': 'how work is cut and balanced' },
      { 'plan/steps': 'the layout of a plan, and its steps' },
      { 'plan/size-limit': 'at most so many megabytes' },
      { 'plan/kinds': 'GIF, still, HLS, renditions, slideshow' },
      { plan: 'the router, verification, retries, measures' },
      { job: 'a job and its transitions' },
      { presets: 'named targets, and files and links of them', settings: 'what the user prefers' },
      { queue: 'what follows from all jobs: news, statistics, what is left' },
    ],
    openings: [],
  },
  {
    name: 'storage',
    says: 'what survives a reload: IndexedDB and the origin private file system',
    imports: ['lib', 'domain'],
    packages: ['idb'],
    floors: [
      { schema: 'the shape of the database, and how older ones become it' },
      { database: 'one open connection: transactions, time limits, what a browser can do, faults' },
      { files: 'bytes in private files, handles and locks' },
      { checks: 'whether what was read back is what was written' },
      { artifacts: 'the files that steps write', sources: 'the files that users gave' },
      { jobs: 'jobs, with the sources that they name', settings: 'settings and presets' },
      { '.': 'all stores together, and what they hold' },
    ],
    openings: [],
  },
  {
    name: 'engines',
    says: 'what runs steps, each engine in workers of its own',
    imports: ['lib', 'domain', 'storage'],
    // Engines know steps, not jobs.
    except: ['domain/job', 'domain/queue', 'domain/settings', 'domain/presets', 'domain/target'],
    packages: [
      'comlink',
      'mediabunny',
      '@mediabunny/',
      '@ffmpeg/',
      'client-zip',
      'libheif-js/',
      '@jsquash/',
      'utif2',
      'virtual:',
    ],
    floors: [
      { contract: 'what every engine and every viewer can be asked' },
      {
        worker: 'what all workers share: artifacts and their bytes',
        frames: 'raw pictures on their way from the worker that decodes to the one that encodes',
      },
      {
        pool: 'workers: started sealed, held alive, used in turn',
        slides: 'the drawing of slideshows',
        witness: 'what the bytes of a file say of it, without an engine: boxes, pages',
      },
      {
        metadata: 'what a file says of itself, written where a muxer left room for it',
        'images/worker/metadata':
          'what pictures say of themselves: EXIF, XMP, IPTC, and how files hold it',
      },
      {
        'images/worker/headers': 'what stands in the file of a picture before its pixels',
        'images/worker/draw': 'pixels drawn: turned, scaled, in sRGB',
      },
      {
        'images/worker/decode': 'pixels out of files, by whom it takes',
        'images/worker/encode': 'pixels into files, with what these say',
      },
      {
        'ffmpeg/core': "FFmpeg's code: its download, what it supports, what its worker is asked",
        'ffmpeg/arguments': 'what FFmpeg is told',
        'images/worker': 'what the worker of pictures answers, and pictures decoded for others',
        'ffmpeg/output': 'what FFmpeg prints',
        'webcodecs/worker/work':
          'what every piece of work is given: input, progress, times, refusals',
      },
      {
        native: 'what FFmpeg and ImageMagick are told outside the browser',
        'ffmpeg/worker/files': "the files of FFmpeg's own small file system",
        'webcodecs/worker/codecs': 'what codecs say of themselves in their bits',
      },
      {
        'ffmpeg/worker': 'runs steps in the core',
        'webcodecs/worker/containers': 'reads and writes what mediabunny does not',
      },
      { 'webcodecs/worker/metadata': 'what files say of themselves, read and told to muxers' },
      {
        ffmpeg: 'the engine as the queue sees it',
        images: 'the engine of pictures as the queue sees it',
        'webcodecs/worker/probe': 'what is in a file, and what the browser can do with it',
        'webcodecs/worker/pictures': 'pictures edited, plane by plane',
      },
      {
        'webcodecs/worker/quality': 'trials: which bit rate reaches which SSIM',
        'webcodecs/worker/copy': 'packets copied, whole, in ranges or joined',
      },
      {
        'webcodecs/worker/video': 'pictures decoded, edited, encoded',
        'webcodecs/worker/audio': 'sounds decoded, edited, encoded',
        'webcodecs/worker/package': 'HLS packages',
      },
      { 'webcodecs/worker/steps': 'steps: which works they take, run side by side, checked' },
      { 'webcodecs/worker': 'what the worker answers' },
      { webcodecs: 'the engine as the queue sees it, and the viewer of the editors' },
      { bridge: 'two engines at work on one picture: FFmpeg decodes, the browser encodes' },
    ],
    openings: [],
  },
  {
    name: 'queue',
    says: 'when things happen: add, plan, run, recover, share between tabs',
    imports: ['lib', 'domain', 'storage', 'engines'],
    packages: [],
    floors: [
      { contract: 'what the page may ask of the queue and is told by it' },
      { tabs: 'which tab runs the queue, and what tabs tell each other' },
      { ledger: 'the jobs as they stand, written before they are shown' },
      { files: 'sources come in, are opened, lent and given back' },
      { planning: 'probe a source and plan its job before anybody presses "Convert"' },
      { running: 'attempts: steps on the engines, retries, recovery' },
      { '.': 'the queue itself' },
    ],
    openings: [],
  },
  {
    name: 'network',
    says: 'the only code that asks other hosts: links',
    imports: ['lib', 'domain', 'storage'],
    packages: [],
    floors: [
      { frame: 'the sandboxed frame that fetches, and what it says' },
      { '.': 'from an address to a file in storage' },
    ],
    openings: [],
  },
  {
    name: 'ui',
    says: 'the page',
    // Of the engines it knows what they are asked, the drawing of slideshows, how FFmpeg's command looks in a
    // report, and what native programs are told.
    imports: [
      'lib',
      'domain',
      'storage',
      'engines/contract',
      'engines/slides',
      'engines/ffmpeg/arguments/step-args.ts',
      'engines/ffmpeg/core/codec-support.ts',
      'engines/native/native-commands.ts',
      'queue/contract',
    ],
    packages: ['preact', '@preact/signals', 'client-zip', '@zip.js/'],
    floors: [
      { controls: 'buttons, fields, icons and dialogs that know nothing of Kiln' },
      { 'words/grammar': 'the shape that words must have, and plurals' },
      { 'words/en': 'all that people read, in English' },
      { words: 'which sentence is said when, in the language of the page' },
      {
        'state/adding': 'files become jobs: which, in what order, out of zips, with which cover',
        'state/rows': 'which jobs are shown, in what order, and which are selected',
        'state/saving': 'results become files of the user',
      },
      { state: 'what the page knows, what it can do, and what rooms share' },
      {
        intake: 'files, folders, drops, pastes and links come in',
        jobs: 'the list and its rows',
        'queue-bar': 'what is done with all jobs, and when',
        results: 'previews and downloads',
        options: 'forms made from option specs',
        presets: 'named targets: choose, keep, share',
        editor: 'what the editors share: a stage, a player, pictures',
        slideshow: 'put pictures and sound together',
        settings: 'settings, storage, diagnostics, telling',
        commands: 'the same work as scripts for native programs',
      },
      { 'editor/trim': 'from when to when', 'editor/crop': 'which part of the picture' },
      { app: 'the page as a whole: header, toolbar, dialogs, what is shown when nothing works' },
    ],
    openings: [
      'ui/options/format-select.tsx',
      'ui/options/job-options.tsx',
      'ui/results/download-all.tsx',
      'ui/results/job-result.tsx',
      'ui/results/save-done.tsx',
    ],
  },
  {
    name: 'pwa',
    says: 'the page as an app of the device',
    imports: ['lib', 'domain', 'queue'],
    packages: ['@preact/signals', 'workbox-window', 'workbox-precaching', 'virtual:'],
    floors: [
      { 'service-worker': 'what keeps Kiln for offline use, and seals it' },
      {
        device: 'what the device tells',
        page: 'what the page does as an app: badge, messages, wake lock',
      },
      { '.': 'installing and updating' },
    ],
    openings: [],
  },
  {
    name: 'build',
    says: 'Vite plugins that run in Node',
    imports: [
      'pwa/service-worker/content-security-policy.ts',
      'pwa/service-worker/share-target.ts',
    ],
    packages: ['vite', 'vite-plugin-pwa', 'node:'],
    floors: [
      { '.': 'the packed engine, the policy, notices, icons' },
      { hosts: 'what each kind of server is told, from one table' },
    ],
    openings: [],
  },
];
