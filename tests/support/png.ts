/** Width and height from the header of a PNG. */
export function pngSize(png: Buffer): [width: number, height: number] {
  const isPng = png.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  if (!isPng || png.toString('latin1', 12, 16) !== 'IHDR') throw new Error('This is no PNG.');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
