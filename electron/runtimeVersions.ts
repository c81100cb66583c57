/** Returns the versions of what the app runs on, for a report. */
export function runtimeVersions(): string {
  const { versions } = process;
  return `Electron ${versions['electron'] ?? 'none'}, Chromium ${versions['chrome'] ?? 'none'}, Node ${versions.node}`;
}
