import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** A file in a ZIP: name, time of modification, bytes. */
export type Packed = { name: string; changed: Date; bytes: Buffer };

/** The files of a ZIP in order, read by yauzl. */
export async function unzipped(zip: Buffer): Promise<Packed[]> {
  const opened = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error) reject(error);
      else resolve(file);
    });
  });
  const packed: Packed[] = [];
  return new Promise((resolve, reject) => {
    opened.on('entry', (entry: Entry) => {
      read(opened, entry).then((file) => {
        packed.push(file);
        opened.readEntry();
      }, reject);
    });
    opened.on('end', () => {
      resolve(packed);
    });
    opened.on('error', reject);
    opened.readEntry();
  });
}

function read(zip: ZipFile, entry: Entry): Promise<Packed> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else
        buffer(stream).then((bytes) => {
          resolve({ name: entry.fileName, changed: entry.getLastModDate(), bytes });
        }, reject);
    });
  });
}
