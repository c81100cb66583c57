/** Keeps secrets in the system's key store, each under a name. Never rejects. */
export interface SecretStore {
  /** Whether there is such a key store, and it can be used now. */
  isAvailable(): Promise<boolean>;
  /** `refused` where there is no key store: the secret is then written nowhere. */
  keep(name: string, secret: string): Promise<'kept' | 'refused'>;
  /** The secret; undefined where there is none, or the key store does not give it back. */
  read(name: string): Promise<string | undefined>;
  forget(name: string): Promise<void>;
}

/** A face without a key store: it keeps nothing. */
export const noSecretStore: SecretStore = {
  isAvailable: async () => false,
  keep: async () => 'refused',
  read: async () => undefined,
  forget: async () => undefined,
};
