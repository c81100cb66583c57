import { release } from 'node:os';
import { app, clipboard } from 'electron';
import type { Preferences } from '../desk/contract.ts';
import type { OpenDesk } from '../desk/desk.ts';
import type { FaultLog } from '../desk/diagnostics/faultLog.ts';
import { runtimeVersions } from './runtimeVersions.ts';

export interface DiagnosticSources {
  readonly desk: Pick<OpenDesk['desk'], 'library.list'>;
  readonly preferences: Pick<Preferences, 'language' | 'appearance'>;
  readonly faults: Pick<FaultLog, 'recent'>;
}

/** Copies what helps to understand a fault: versions, settings, sizes, the last faults. No text, name, path or address. */
export async function copyDiagnostics(sources: DiagnosticSources): Promise<void> {
  await clipboard.writeText(await diagnostics(sources));
}

async function diagnostics({ desk, preferences, faults }: DiagnosticSources): Promise<string> {
  const { platform, arch } = process;
  const { language, appearance } = preferences;
  return [
    `Setzkasten ${app.getVersion()}, desktop app, ${app.isPackaged ? 'packaged' : 'not packaged'}`,
    `${platform} ${release()} ${arch}`,
    runtimeVersions(),
    `Language ${language}, appearance ${appearance}`,
    await sizeOf(desk),
    ...(await faults.recent()),
    '',
  ].join('\n');
}

async function sizeOf(desk: DiagnosticSources['desk']): Promise<string> {
  const listed = await desk['library.list']({}).catch(() => undefined);
  if (listed?.outcome !== 'opened') return 'No library';
  const { issues, copies } = listed.library;
  const words = issues.map((issue) => issue.words);
  const damaged = issues.filter(({ problem }) => problem !== null).length;
  return `${String(issues.length)} issues, ${String(damaged)} damaged, ${String(copies.length)} conflict copies, at most ${String(Math.max(0, ...words))} words`;
}
