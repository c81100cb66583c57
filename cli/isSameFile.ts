import { realFileSystem } from '../desk/files/fileSystem.ts';

/** True if two paths lead to the same file, by whatever spelling or links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const identity = async (path: string) => {
    const { dev, ino } = await realFileSystem.stat(await realFileSystem.realPath(path));
    return [dev, ino].join(' ');
  };
  return Promise.all([identity(one), identity(other)]).then(
    ([first, second]) => first === second,
    () => false,
  );
}
