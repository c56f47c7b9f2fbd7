/**
 * What wraps the keys of the organisations. Ours is kept in a file or the environment; a key management service (KMS)
 * or an HSM comes in through a module (`MASTER_KEY_PLUGIN`) that exports `openMasterKey(): Promise<MasterKey>`.
 */
export interface MasterKey {
  /**
   * Wraps the bytes of a key under the newest master key, bound to `context`. `masterKeyId` says under which, at most
   * 200 characters and nothing secret; it is kept beside the key and given back at `unwrap`.
   */
  wrap(secret: Uint8Array, context: string): Promise<{ masterKeyId: string; wrapped: Uint8Array }>;
  /** Unwraps what `wrap` gave. Throws when this is not the master key it was wrapped under, or a bit was changed. */
  unwrap(masterKeyId: string, wrapped: Uint8Array, context: string): Promise<Uint8Array>;
}
