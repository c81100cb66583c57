import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { virtualScreen, type VirtualScreen } from '../support/virtualScreen.ts';

/** A virtual display and the programs on it. */
export class Display {
  readonly #screen: VirtualScreen;
  readonly #programs: ChildProcess[] = [];

  private constructor(screen: VirtualScreen) {
    this.#screen = screen;
  }

  /** Starts an X server on a number that is free. */
  static async start(width: number, height: number): Promise<Display> {
    return new Display(await virtualScreen(width, height));
  }

  /** Starts a program with a session bus of its own; it ends with the display, or with `endAll`. */
  run(program: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
    const child = spawn('dbus-run-session', ['--', program, ...args], {
      env: {
        PATH: process.env['PATH'],
        LANG: 'C.UTF-8',
        DISPLAY: this.#screen.name,
        ...environment,
      },
      stdio: 'ignore',
      detached: true,
    });
    this.#programs.push(child);
  }

  /** The number of the first window with that title. Throws when there is none within 40 seconds. */
  async window(title: RegExp): Promise<string> {
    for (let tries = 0; tries < 40; tries += 1) {
      const found = this.#xdotool('search', '--onlyvisible', '--name', title.source).split('\n')[0];
      if (found) return found;
      await wait(1000);
    }
    throw new Error(`No window is called ${String(title)}.`);
  }

  async press(window: string, key: string): Promise<void> {
    this.#xdotool('windowfocus', window);
    await wait(1000);
    this.#xdotool('key', key);
  }

  /** Makes the window that large, waits until it changes no more, and writes it to a file. */
  async capture(window: string, [width, height]: readonly [number, number], path: string) {
    this.#xdotool('windowmove', window, '0', '0', 'windowraise', window);
    this.#xdotool('windowsize', window, String(width), String(height));
    let last = '';
    for (let tries = 0; tries < 30; tries += 1) {
      await wait(2000);
      execFileSync('import', ['-display', this.#screen.name, '-window', window, path]);
      const now = execFileSync('identify', ['-format', '%#', path], { encoding: 'utf8' });
      if (now === last) return;
      last = now;
    }
    throw new Error('The window does not come to rest.');
  }

  /** Ends the programs, and gives what they have started the time to see it. */
  async endAll(): Promise<void> {
    for (const { pid } of this.#programs.splice(0)) {
      if (pid !== undefined) spawnSync('kill', ['--', `-${String(pid)}`]);
    }
    await wait(2000);
  }

  async close(): Promise<void> {
    await this.endAll();
    this.#screen.close();
  }

  #xdotool(...args: string[]): string {
    const env = { ...process.env, DISPLAY: this.#screen.name };
    return spawnSync('xdotool', args, { env, encoding: 'utf8' }).stdout.trim();
  }
}
