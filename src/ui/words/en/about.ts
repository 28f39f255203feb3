/** The words for what Kiln is and whose work it stands on. */
export const about = {
  aboutText:
    'Kiln converts media with the codecs of your browser, and with FFmpeg compiled to WebAssembly for what they cannot do. It is a page and nothing more: there is no server that could see your files.',
  aboutProof:
    'To verify, open the network tab of the developer tools and convert something: nothing but parts of Kiln is ever fetched, unless you allow links and give it one. Or make it available offline in the settings and cut the connection: it works the same.',
  version: (version: string) => `Version ${version}`,
  licence: 'Kiln is free software under the GPL, version 3 or later.',
  engineLicence: 'FFmpeg 5.1.4 via @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Source of FFmpeg',
  licences: 'Licences',
};
