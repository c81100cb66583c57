import { existsSync } from 'node:fs';
import { beforeEach, type TestContext } from 'vitest';

/** Skips each test of the group, with the reason, if a program that they need is not installed. */
export function skipWithout(path: string, debianPackage: string): void {
  beforeEach((context) => {
    skipIfMissing(context, path, debianPackage);
  });
}

/** Skips a test, with the reason, if a program that it needs is not installed. */
export function skipIfMissing(context: TestContext, path: string, debianPackage: string): void {
  context.skip(!existsSync(path), `${path} is not installed (Debian: ${debianPackage})`);
}
