import { expect as usual } from '@playwright/test';

/** Playwright's `expect`, whose polls look often: by itself it lets up to a second pass between two looks. */
export const expect: typeof usual = Object.assign(usual.extend({}), {
  poll: ((actual, options) =>
    usual.poll(actual, {
      intervals: [20, 50],
      ...(typeof options === 'string' ? { message: options } : options),
    })) as typeof usual.poll,
});
