export const browsers = ['firefox', 'edge', 'opera', 'samsung', 'chrome', 'safari', 'other'] as const;
export const systems = ['windows', 'android', 'ios', 'macos', 'linux', 'other'] as const;

/** What a person recognises a device by; the rest of what a browser tells of itself is not kept. */
export interface Device {
  browser: (typeof browsers)[number];
  system: (typeof systems)[number];
}

export const unknownDevice: Device = { browser: 'other', system: 'other' };

// Most specific first: nearly every browser also says that it is Chrome and Safari, and Android that it is Linux.
const browserMarks: readonly [RegExp, Device['browser']][] = [
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\//, 'opera'],
  [/SamsungBrowser\//, 'samsung'],
  [/Chrom(e|ium)\/|HeadlessChrome\/|CriOS\//, 'chrome'],
  [/Safari\//, 'safari'],
];
const systemMarks: readonly [RegExp, Device['system']][] = [
  [/Windows/, 'windows'],
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/Mac OS X|Macintosh/, 'macos'],
  [/Linux|CrOS|X11/, 'linux'],
];

/** Reads the header User-Agent; a browser that hides itself is `other`. */
export function deviceOf(userAgent: string | undefined): Device {
  const says = userAgent ?? '';
  return {
    browser: browserMarks.find(([mark]) => mark.test(says))?.[1] ?? 'other',
    system: systemMarks.find(([mark]) => mark.test(says))?.[1] ?? 'other',
  };
}
