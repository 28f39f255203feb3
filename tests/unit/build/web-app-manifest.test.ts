import { expect, test } from 'vitest';
import { MANIFEST } from '../../../src/build/web-app-manifest.ts';
import { readPageAddress } from '../../../src/ui/app/page-address.ts';
import { catalogue } from '../../../src/domain/formats/catalogue.ts';

test('every shortcut is an address that the page understands', () => {
  for (const { url } of MANIFEST.shortcuts ?? []) {
    const { to, open } = readPageAddress(new URL(url, 'https://kiln.example/x/').hash);
    expect(
      [to, open].filter((wish) => wish !== null),
      url,
    ).toHaveLength(1);
  }
});

test('what Kiln makes it also opens, from the share sheet and from the desktop', () => {
  const [{ accept } = { accept: {} }] = MANIFEST.file_handlers ?? [];
  const opened = Object.values(accept).flat();
  const { files } = (MANIFEST.share_target ?? { params: {} }).params as Partial<{
    files: { accept: string[] }[];
  }>;
  for (const { kind, extension } of catalogue) {
    // Of PDFs it reads its own alone.
    if (kind === 'subtitles' || extension === 'zip' || extension === 'pdf') continue;
    expect(opened).toContain(`.${extension}`);
    expect(files?.[0]?.accept).toContain(`.${extension}`);
  }
});
