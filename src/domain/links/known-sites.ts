/** Sites whose pages show media that no other page may read, by their domains. */
const SITES: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'vimeo.com': 'Vimeo',
  'tiktok.com': 'TikTok',
  'instagram.com': 'Instagram',
  'facebook.com': 'Facebook',
  'fb.watch': 'Facebook',
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'x.com': 'X',
  'twitter.com': 'X',
  'twitch.tv': 'Twitch',
  'dailymotion.com': 'Dailymotion',
  'dai.ly': 'Dailymotion',
  'bilibili.com': 'Bilibili',
  'b23.tv': 'Bilibili',
  'reddit.com': 'Reddit',
  'pinterest.com': 'Pinterest',
  'snapchat.com': 'Snapchat',
  'linkedin.com': 'LinkedIn',
  'rumble.com': 'Rumble',
  'odysee.com': 'Odysee',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
  'deezer.com': 'Deezer',
  'bandcamp.com': 'Bandcamp',
  'music.apple.com': 'Apple Music',
  'netflix.com': 'Netflix',
  'primevideo.com': 'Prime Video',
  'disneyplus.com': 'Disney+',
  'drive.google.com': 'Google Drive',
  'photos.google.com': 'Google Photos',
  'photos.app.goo.gl': 'Google Photos',
};

/** A path of a file that plays or shows, which even these sites hand out here and there. */
const FILE = /\.(?:mp4|m4v|mov|webm|mkv|mp3|m4a|aac|ogg|opus|wav|flac|jpe?g|png|gif|webp)$/iu;

/** The name of the site that an address belongs to, when its pages are known to be of no use; else null. */
export function knownSite(hostname: string, pathname: string): string | null {
  if (FILE.test(pathname)) return null;
  const labels = hostname.replace(/\.$/u, '').split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const domain = labels.slice(from).join('.');
    if (Object.hasOwn(SITES, domain)) return SITES[domain] ?? null;
  }
  return null;
}
