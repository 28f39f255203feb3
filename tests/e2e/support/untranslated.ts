import type { Page } from 'playwright/test';

/** Texts on a page that stand in no catalogue: names and units, as they are written in every language. */
const VALUES = [
  // Names of files, hosts and addresses.
  String.raw`[\w-]+\.(?:mp4|mp3|ogg|png|jpg|txt|avi|mkv|flac|gif)\b`,
  String.raw`(?:https?://)?[\w.-]+\.(?:org|test)\b[\w/.]*`,
  // Parts of a template of names, as they have to be typed.
  String.raw`\{\w+\}`,
  // Numbers with what Intl writes behind them.
  String.raw`\d[\d.,]*[\s\u00A0]?(?:bytes?|kB|MB|GB|TB)\b`,
  String.raw`\d+p\b`,
  String.raw`\d+:\d\d[\s\u202F][AP]M\b`,
  // Codecs by their own names.
  String.raw`\b(?:H\.264|HEVC|AV1|VP8|VP9|MPEG-\d|AAC|MP3|Opus|Vorbis|AC-3|FLAC|PCM|GIF|JPEG|PNG|WebP)\b`,
  // The browser, as it calls itself.
  String.raw`Mozilla/5\.0.*`,
  String.raw`\b(?:Chrome|Chromium|HeadlessChrome|Linux)\b`,
];

/** What people can read on the page that is not in disguise: English that is hard-wired. */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate((values) => {
    const known = new RegExp(values.join('|'), 'gu');
    const isEnglish = (text: string) => /[A-Za-z]/u.test(text.replace(known, ''));
    const found = new Set<string>();
    const look = (text: string | null, where: string) => {
      if (text !== null && isEnglish(text)) found.add(`${where}: ${text.trim()}`);
    };
    for (const element of document.body.querySelectorAll('*')) {
      // What FFmpeg wrote and the licences are shown as they are.
      if (element.closest('noscript, script, style, pre') !== null) continue;
      // Languages are called by their own names.
      if (element.closest('body [lang]') !== null) continue;
      const isChoice = element.closest('option, optgroup, datalist') !== null;
      if (!isChoice && !element.checkVisibility()) continue;
      for (const name of ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt', 'label'])
        look(element.getAttribute(name), name);
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) look(node.textContent, element.localName);
    }
    look(document.title === 'Kiln' ? null : document.title, 'title of the page');
    return [...found];
  }, VALUES);
}

/** Names and lists of values, which may be shortened: the whole of them is told elsewhere. */
const SHORTENED =
  '.dialog-head > h2, .set-button > span, .preset-in-use, .slide-name, .select > *, ' +
  // Two lines of each row, until its details are opened: nothing may be cut off then.
  ".job:not([data-details='open']) :is(.job-name, .job-about, .job-says, .job-state, .job-state > span, .job-pointless)";

/** What does not fit: a page that is too wide, and elements that cut off what is in them. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`The page is ${scrollWidth} of ${clientWidth} wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, canvas') !== null)
        continue;
      const style = getComputedStyle(element);
      const hides = [style.overflowX, style.overflowY].some((way) => /hidden|clip/u.test(way));
      const isName = style.textOverflow === 'ellipsis' && element.matches(names);
      const isTooWide =
        element.textContent !== '' &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1;
      const scrolls = /auto|scroll/u.test(style.overflowX);
      const isDialog = element instanceof HTMLDialogElement;
      if (isTooWide && !isName && ((hides && !scrolls) || isDialog))
        found.push(
          `${element.localName}.${element.className}: ${element.scrollWidth} of ${element.clientWidth}: ${element.textContent}`,
        );
    }
    return found;
  }, SHORTENED);
}
