import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import S3rver from '@20minutes/s3rver';

export interface S3Server {
  readonly endpoint: string;
  readonly bucket: string;
  readonly keyId: string;
  readonly secret: string;
  readonly stop: () => Promise<void>;
}

/** Starts an S3 server that verifies signatures, with its objects in a folder; everybody may read them. */
export async function runS3(directory: string): Promise<S3Server> {
  mkdirSync(directory, { recursive: true });
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'bilder' }],
  });
  storeWholeObjects(server.store);
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${String(port)}`,
    bucket: 'bilder',
    keyId: 'S3RVER',
    secret: 'S3RVER',
    stop: () => server.close(),
  };
}

/** S3 stores an object as a whole or not at all, as its documentation promises; s3rver writes it in its place. */
function storeWholeObjects(store: S3rver['store']): void {
  const put = store.putContent.bind(store);
  store.putContent = async (path, content) => {
    const temporary = `${path}.${randomUUID()}`;
    try {
      const stored = await put(temporary, content);
      renameSync(temporary, path);
      return stored;
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  };
}
