import type { FastifyHelmetOptions } from '@fastify/helmet';

/** The one style element that react-aria adds (touch-action of pressable parts), by its hash. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const twoYears = 2 * 365 * 24 * 60 * 60;

/**
 * Headers every answer carries. `publicUrl` is the address people use; over https a browser is told to come back over
 * https only (RFC 6797). Widths and positions of drawings are set from scripts (CSSOM), which the policy lets through,
 * so no inline style is allowed anywhere: docs/decisions/007-no-inline-anything.md.
 */
export function safeHeaders(publicUrl: string): FastifyHelmetOptions {
  const isSecure = publicUrl.startsWith('https:');
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: [...self, pressableStyle],
        // `data:` for the small pictures a style sheet holds, `blob:` for what the person just chose from the device.
        imgSrc: [...self, 'data:', 'blob:'],
        fontSrc: self,
        connectSrc: self,
        manifestSrc: self,
        workerSrc: self,
        baseUri: ["'none'"],
        formAction: self,
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: twoYears, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  };
}

/** What a page may ask of the device: the microphone for dictation, and nothing else (W3C Permissions Policy). */
export const deviceFeatures = ['microphone=(self)']
  .concat(['camera', 'geolocation', 'payment', 'usb', 'display-capture', 'browsing-topics'].map((name) => `${name}=()`))
  .join(', ');
