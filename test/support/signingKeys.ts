import { generateKeyPairSync } from 'node:crypto';

/** Returns a fresh pair of keys to sign updates with, as PEM. */
export function signingKeys(): { readonly publicKey: string; readonly privateKey: string } {
  return generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}
