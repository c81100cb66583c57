import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * The floors (layers) of a folder, lowest first: a room (a subfolder or a file beside them) imports only from lower
 * floors, never from its own or a higher one.
 */
export const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  issue: [
    ['locale', 'groupedBy.ts'],
    ['calendar'],
    ['text'],
    ['addresses', 'language', 'numbers'],
    ['charts'],
    ['blocks', 'sources', 'drafts.ts', 'theme.ts'],
    ['issue.ts', 'publication.ts'],
    ['changes'],
    ['counting', 'file', 'rollover', 'typography'],
    ['credits.ts'],
    ['export'],
    ['import'],
    ['round-trip'],
    ['exportIssue.ts', 'importIssue.ts'],
    ['compare', 'paste'],
    ['check', 'search'],
  ],
  desk: [
    ['files', 'procedure.ts', 'shell.ts'],
    ['diagnostics', 'imaging', 'index', 'jobs', 'network', 'preferences', 'reading'],
    ['library'],
    ['assets', 'charts', 'history'],
    ['export', 'leases', 'recovery', 'search', 'spelling', 'trash'],
    ['hosting', 'issues', 'links', 'mail', 'page', 'pictures', 'watch'],
    ['archives', 'drafts'],
    ['contract.ts'],
    ['deskOptions.ts'],
    ['desk.ts', 'dispatch.ts'],
  ],
  renderer: [
    ['store', 'styles'],
    ['language'],
    ['ui'],
    ['commands', 'session'],
    ['editor'],
    ['blocks'],
    ['panels'],
    ['app'],
    ['main.tsx'],
  ],
  'renderer/editor': [
    ['schema'],
    ['hooks', 'steps'],
    [
      'chart',
      'copy',
      'earnings',
      'grid',
      'links',
      'menu',
      'plugins',
      'sources',
      'spelling',
      'tokens',
      'typography',
    ],
    ['block-handle', 'emoji', 'keyboard', 'picture', 'toolbar'],
    ['commands', 'paste'],
    ['editorExtensions.ts'],
    ['IssueEditor.tsx'],
  ],
};

/** Rules that forbid imports from higher floors and from the same floor, one per floor; and one for rooms on no floor. */
export function floorRules(): IForbiddenRuleType[] {
  return Object.entries(floors).flatMap(([folder, stack]) => [
    ...stack.map((rooms, floor) => floorRule(folder, rooms, stack.slice(0, floor).flat(), stack)),
    {
      name: `rooms-of-${folder}`,
      comment: `Every room of ${folder}/ stands on a floor (build/floors.ts).`,
      from: { path: `^${folder}/`, pathNot: roomPattern(folder, stack.flat()) },
      to: {},
    },
  ]);
}

function floorRule(
  folder: string,
  rooms: readonly string[],
  below: readonly string[],
  stack: readonly (readonly string[])[],
): IForbiddenRuleType {
  return {
    name: `floors-of-${folder}`,
    comment: `No import leads up: ${floorNames(stack)} (build/floors.ts).`,
    from: { path: roomPattern(folder, rooms) },
    to: {
      path: `^${folder}/`,
      pathNot: [`^${folder}/$1(?:/|$)`, ...(below.length > 0 ? [roomPattern(folder, below)] : [])],
    },
  };
}

function roomPattern(folder: string, rooms: readonly string[]): string {
  return `^${folder}/(${rooms.map((room) => room.replaceAll('.', '\\.')).join('|')})(?:/|$)`;
}

function floorNames(stack: readonly (readonly string[])[]): string {
  return stack.map((rooms) => rooms.join(', ')).join(' < ');
}
