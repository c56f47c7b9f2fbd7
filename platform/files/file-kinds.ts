/** The kinds of file the house takes in, by what is in them; the name of a file is not believed. */
export const fileKinds = ['jpeg', 'png', 'webp', 'pdf'] as const;
export type FileKind = (typeof fileKinds)[number];

export const mediaTypes: Record<FileKind, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

/** What the name of a kept file ends with. */
export const fileEndings: Record<FileKind, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', pdf: 'pdf' };

export const isPicture = (kind: FileKind): boolean => kind !== 'pdf';
