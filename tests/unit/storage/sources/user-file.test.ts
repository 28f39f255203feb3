import { expect, test } from 'vitest';
import {
  askForFile,
  openLinkedFile,
  openUserFile,
} from '../../../../src/storage/sources/user-file.ts';

const file = new File(['data'], 'a.mov', { lastModified: 7 });

/** A file of the user's, and what the browser says of it. */
function aLink(says: {
  readonly permission?: PermissionState;
  readonly getFile?: () => Promise<File>;
}) {
  const asked: string[] = [];
  const handle = {
    queryPermission: async () => says.permission ?? 'granted',
    requestPermission: async ({ mode }: { mode: string }) => asked.push(mode),
    getFile: says.getFile ?? (async () => file),
  } as unknown as FileSystemFileHandle;
  return { asked, link: { kind: 'handle', handle, size: 4, lastModified: 7 } as const };
}

const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

test('a linked file is read from where it is', async () => {
  expect(await openLinkedFile(aLink({}).link)).toEqual({ kind: 'open', blob: file });
});

test('it is locked until the user allows it', async () => {
  for (const permission of ['prompt', 'denied'] as const)
    expect(await openLinkedFile(aLink({ permission }).link)).toEqual({ kind: 'locked' });
  const getFile = refuse('NotAllowedError');
  expect(await openLinkedFile(aLink({ getFile }).link)).toEqual({ kind: 'locked' });
});

test('it is gone when it was deleted or cannot be read', async () => {
  for (const name of ['NotFoundError', 'NotReadableError'])
    expect(await openLinkedFile(aLink({ getFile: refuse(name) }).link)).toEqual({ kind: 'gone' });
});

test('it is gone when it is not the one it was', async () => {
  const { link } = aLink({});
  expect(await openLinkedFile({ ...link, size: 5 })).toEqual({ kind: 'gone' });
  expect(await openLinkedFile({ ...link, lastModified: 8 })).toEqual({ kind: 'gone' });
});

test('handles that need no permission are not asked for it', async () => {
  const handle = { getFile: async () => file } as unknown as FileSystemFileHandle;
  const link = { kind: 'handle', handle, size: 4, lastModified: 7 } as const;
  expect((await openLinkedFile(link)).kind).toBe('open');
  await askForFile(link);
});

test('the user is asked for reading only', async () => {
  const { asked, link } = aLink({ permission: 'prompt' });
  await askForFile(link);
  expect(asked).toEqual(['read']);
});

test('a file that the browser cannot read any more is gone', async () => {
  const changed = Object.assign(new File(['data'], 'a.mov'), {
    slice: () => ({ arrayBuffer: refuse('NotReadableError') }),
  });
  expect(await openUserFile(changed)).toEqual({ kind: 'gone' });
  expect((await openUserFile(file)).kind).toBe('open');
});
