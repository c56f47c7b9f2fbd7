// How a camera was held is the one thing of EXIF a picture needs (Exif 3.0, 4.6.5: tag 0x0112): without it a letter lies
// on its side. All the rest of it, the place and the moment and the owner of the device, goes.

const orientationTag = 0x0112;
const shortType = 3;

/** The orientation in a block of EXIF (a TIFF header and its first directory): 1 to 8; 1, upright, when none is said. */
export function orientationIn(tiff: Buffer): number {
  try {
    const isLittle = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
    const directory = long(4);
    for (let entry = 0; entry < short(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (short(at) !== orientationTag || short(at + 2) !== shortType) continue;
      const orientation = short(at + 8);
      return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
  } catch (error) {
    // A directory that points outside its block says nothing.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** A block of EXIF that says only how the camera was held: 26 bytes. */
export function exifWith(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(shortType, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
