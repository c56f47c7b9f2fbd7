import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** What a test may have the device do wrong. */
interface Quirks {
  /** The site the browser says it is on. Default http://localhost. */
  origin?: string;
  /** The host the device says it answers for. Default localhost. */
  host?: string;
  /** How often it says it was used, instead of once more. */
  counter?: number;
}

/** A passkey as a phone would hold it (W3C WebAuthn level 3, ES256, attestation "none"), made of numbers only. */
export class PasskeyDevice {
  readonly id = text(randomBytes(32));
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #counter = 0;

  /** Answers what `navigator.credentials.create()` would, for the challenge of the server. */
  make(challenge: string, quirks: Quirks = {}) {
    const jwk = this.#pair.publicKey.export({ format: 'jwk' });
    const coordinate = (value = '') => Uint8Array.from(Buffer.from(value, 'base64url'));
    // COSE (RFC 9053): key type EC2, algorithm ES256, curve P-256, x, y.
    const cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(jwk.x)],
        [-3, coordinate(jwk.y)],
      ]),
    );
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, id, cose]);
    const authData = Uint8Array.from(Buffer.concat([this.#about(0x41, quirks), credential]));
    const attestation = isoCBOR.encode(
      new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    return {
      ...this.#credential,
      response: {
        clientDataJSON: clientData('webauthn.create', challenge, quirks),
        attestationObject: text(attestation),
        transports: ['internal'],
      },
    };
  }

  /** Answers what `navigator.credentials.get()` would, for the challenge of the server. */
  use(challenge: string, quirks: Quirks = {}) {
    this.#counter = quirks.counter ?? this.#counter + 1;
    const authenticatorData = this.#about(0x01, quirks);
    const clientDataJSON = clientData('webauthn.get', challenge, quirks);
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      ...this.#credential,
      response: {
        clientDataJSON,
        authenticatorData: text(authenticatorData),
        signature: text(sign('sha256', signed, this.#pair.privateKey)),
      },
    };
  }

  get #credential() {
    return { id: this.id, rawId: this.id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  #about(flags: number, { host = 'localhost' }: Quirks): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    return Buffer.concat([sha256(host), Buffer.from([flags]), counter]);
  }
}

const clientData = (type: string, challenge: string, { origin = 'http://localhost' }: Quirks) =>
  text(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
