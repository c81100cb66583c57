/** What the tests use of the package, which has no types of its own. */
declare module '@20minutes/s3rver' {
  import type { Readable } from 'node:stream';

  export default class S3rver {
    constructor(options: {
      readonly port: number;
      readonly address: string;
      readonly silent: boolean;
      readonly directory: string;
      readonly configureBuckets: readonly { readonly name: string }[];
    });
    readonly store: { putContent: (path: string, content: Readable) => Promise<unknown> };
    run(): Promise<{ readonly port: number }>;
    close(): Promise<void>;
  }
}
