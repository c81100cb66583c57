import { basename, dirname } from 'node:path';

/**
 * `node exportPhases.js ISSUE OUT`: exports like the command line and prints, as JSON, how many ms each part of the
 * process took, from its start on.
 */
const [folder = '', out = ''] = process.argv.slice(2);
const phases: Record<string, number> = {};
let before = 0;
const end = (phase: string) => {
  const now = performance.now();
  phases[phase] = now - before;
  before = now;
};

end('Node starts');
const { libraryIn } = await import('../../../desk/library/library.ts');
const { readIssue } = await import('../../../desk/library/readIssue.ts');
const { readPublication } = await import('../../../desk/library/publicationFile.ts');
end('zod and the schemas of blocks load');
const library = libraryIn(dirname(folder));
const read = await readIssue(library, basename(folder));
if (read.outcome !== 'read') throw new Error(read.outcome);
const { publication } = await readPublication(library);
end('issue is read and checked');
const { textContext } = await import('../../../issue/counting/countIssue.ts');
textContext(read.issue, publication);
end('words are counted (ICU)');
const { exportIssue } = await import('../../../issue/exportIssue.ts');
end('export loads');
const { issue } = read;
exportIssue(issue, publication, 'html');
end('mail and text are rendered');
const { writeExport } = await import('../../../desk/export/writeExport.ts');
await writeExport({ library, folder, issue, publication }, { target: 'html', into: out });
end('pictures and files are written, synced');
process.stdout.write(JSON.stringify(phases));
