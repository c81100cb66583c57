import { release } from 'node:os';
import type { Procedures } from '../procedure.ts';
import type { Shell } from '../shell.ts';
import type { diagnosticsContract } from './diagnosticsContract.ts';
import type { FaultLog } from './faultLog.ts';

export interface DiagnosticSources {
  readonly shell: Pick<Shell, 'version' | 'runtime'>;
  readonly preferences: () => Promise<{ readonly language: string; readonly appearance: string }>;
  /** The open library; undefined if there is none. */
  readonly library: () => Promise<ListedSizes | undefined>;
  readonly faults: FaultLog;
}

interface ListedSizes {
  readonly issues: readonly { readonly words: number; readonly problem: unknown }[];
  readonly copies: readonly unknown[];
}

/** Returns the procedures for reporting a fault. */
export function diagnosticsProcedures({
  shell: { version = 'of its own version', runtime },
  preferences,
  library,
  faults,
}: DiagnosticSources): Procedures<typeof diagnosticsContract> {
  return {
    'fault.note': async (fault) => {
      await faults.note({ version, in: 'page', ...fault });
      return { outcome: 'done' };
    },
    'app.diagnostics': async ({ userAgent }) => {
      const { language, appearance } = await preferences();
      const lines = [
        `Setzkasten ${version}`,
        `${process.platform} ${release()} ${process.arch}`,
        runtime ?? `Node ${process.versions.node}, ${userAgent}`,
        `Language ${language}, appearance ${appearance}`,
        sizesOf(await library().catch(() => undefined)),
        ...(await faults.recent()),
        '',
      ];
      return { text: lines.join('\n') };
    },
  };
}

function sizesOf(library: ListedSizes | undefined): string {
  if (!library) return 'No library';
  const { issues, copies } = library;
  const words = issues.map((issue) => issue.words);
  const damaged = issues.filter(({ problem }) => problem !== null).length;
  return `${String(issues.length)} issues, ${String(damaged)} damaged, ${String(copies.length)} conflict copies, at most ${String(Math.max(0, ...words))} words`;
}
