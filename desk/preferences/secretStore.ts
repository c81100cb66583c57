/** Stores secrets in the system's key store, by name. Never rejects. */
export interface SecretStore {
  /** True if there is a key store that can be used now. */
  isAvailable(): Promise<boolean>;
  /** `refused` without a key store: the secret is then not stored anywhere. */
  keep(name: string, secret: string): Promise<'kept' | 'refused'>;
  /** Returns the secret; undefined if there is none, or the key store does not return it. */
  read(name: string): Promise<string | undefined>;
  forget(name: string): Promise<void>;
}

/** For a face without a key store: stores nothing. */
export const noSecretStore: SecretStore = {
  isAvailable: async () => false,
  keep: async () => 'refused',
  read: async () => undefined,
  forget: async () => undefined,
};
