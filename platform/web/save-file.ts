const give = (blob: Blob, name: string) => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser starts reading after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

export const saveSvg = (svg: string, name: string) => give(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);

/** The same picture in dots, twice as sharp as the screen. */
export async function savePng(
  svg: string,
  { width, height }: { width: number; height: number },
  name: string,
): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) give(blob, `${name}.png`);
}

/** Words as a file of this kind, under its whole name. */
export const saveText = (text: string, type: string, fileName: string) => give(new Blob([text], { type }), fileName);
