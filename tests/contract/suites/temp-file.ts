import type { OpfsFolder } from '../../../src/storage/files/opfs-folder.ts';
import {
  openTempFile,
  sweepTempFiles,
  type TempFile,
} from '../../../src/storage/files/temp-file.ts';
import { same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

async function open(): Promise<TempFile> {
  const file = await openTempFile();
  if (file === null) throw new Error('This browser has no temporary files.');
  return file;
}

async function write(file: TempFile, text: string): Promise<void> {
  await new Blob([text]).stream().pipeTo(file.writable);
}

/** What temporary files do in a browser that has them. The world is their folder. */
export const tempFileContract: Contract<OpfsFolder> = {
  'are written as a stream and handed out': async () => {
    const [a, b] = [await open(), await open()];
    await write(a, 'first');
    await write(b, 'second');
    same([await (await a.file()).text(), await (await b.file()).text()], ['first', 'second']);
  },

  'are not swept while their page lives, however old they are': async () => {
    const file = await open();
    await write(file, 'first');
    const handed = await file.file();
    await sweepTempFiles();
    same(await handed.text(), 'first');
  },

  'are swept when their page is gone': async (folder) => {
    const mine = await open();
    await write(mine, 'mine');
    // Written by a page whose lock went with it.
    await folder.write('left', new Blob(['left']));
    same((await folder.ids()).length, 2);
    await sweepTempFiles();
    same((await folder.ids()).includes('left'), false);
    same((await folder.ids()).length, 1);
  },

  'are deleted when nobody wants them': async (folder) => {
    const file = await open();
    await write(file, 'first');
    await file.release();
    await file.release();
    same(await folder.ids(), []);
  },
};
