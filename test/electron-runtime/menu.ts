import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import type { PressedKey } from './messages.ts';
import { roles } from './roles.ts';

/** An item of a menu, with what its role adds. */
export class MenuItem {
  readonly id: string | undefined;
  readonly type: string;
  readonly role: string | undefined;
  readonly label: string;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  checked: boolean;
  enabled: boolean;
  readonly visible: boolean;
  readonly #click: MenuItemConstructorOptions['click'];

  constructor(options: MenuItemConstructorOptions) {
    this.role = options.role?.toLowerCase();
    const role = this.role === undefined ? undefined : roles[this.role];
    if (this.role !== undefined && !role) throw new Error(`Unknown role ${this.role}`);
    this.id = options.id;
    this.submenu = Array.isArray(options.submenu)
      ? Menu.buildFromTemplate(options.submenu)
      : undefined;
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal');
    this.label = options.label ?? '';
    if (this.label === '' && this.type !== 'separator' && !role) {
      throw new TypeError('Required properties missing: label, role or type');
    }
    this.accelerator = options.accelerator ?? role?.accelerator;
    if (this.accelerator !== undefined) parseAccelerator(this.accelerator);
    this.registerAccelerator = options.registerAccelerator ?? role?.isRegistered ?? true;
    this.checked = options.checked ?? false;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.#click = options.click;
  }

  /** A role comes before the item's own handler. */
  click(): void {
    if (!this.enabled) return;
    const window = BrowserWindow.getFocusedWindow() ?? undefined;
    const run = this.role === undefined ? undefined : roles[this.role]?.run;
    if (run) run(window, () => app.quit());
    else this.#click?.(this as never, window as never, {} as never);
  }
}

export class Menu {
  static #application: Menu | null = null;
  /** The context menu that is open. */
  static #popup: Menu | null = null;
  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(template.map((options) => new MenuItem(options)));
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  static get openPopup(): Menu | null {
    return Menu.#popup;
  }

  popup(): void {
    Menu.#popup = this;
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.all().find((item) => item.id === id) ?? null;
  }

  /** All items, with those of submenus. */
  all(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])]);
  }
}

app.on('double-key', (pressed: PressedKey) => {
  const item = Menu.getApplicationMenu()
    ?.all()
    .find(
      ({ accelerator, registerAccelerator }) =>
        registerAccelerator && accelerator !== undefined && isPressed(accelerator, pressed),
    );
  item?.click();
});

const modifiers: Readonly<Record<string, keyof PressedKey>> = {
  cmd: 'metaKey',
  command: 'metaKey',
  super: 'metaKey',
  meta: 'metaKey',
  ctrl: 'ctrlKey',
  control: 'ctrlKey',
  alt: 'altKey',
  option: 'altKey',
  shift: 'shiftKey',
  cmdorctrl: process.platform === 'darwin' ? 'metaKey' : 'ctrlKey',
  commandorcontrol: process.platform === 'darwin' ? 'metaKey' : 'ctrlKey',
};

/** Reads an accelerator as Electron does: modifiers and one key. */
function parseAccelerator(accelerator: string): { held: Set<keyof PressedKey>; key: string } {
  const parts = accelerator.split('+');
  const key = parts.pop()?.toLowerCase() ?? '';
  const held = new Set<keyof PressedKey>();
  for (const part of parts) {
    const modifier = modifiers[part.toLowerCase()];
    if (!modifier) throw new Error(`${accelerator} has no modifier ${part}`);
    held.add(modifier);
  }
  if (key === '') throw new Error(`${accelerator} has no key`);
  return { held, key };
}

function isPressed(accelerator: string, pressed: PressedKey): boolean {
  const { held, key } = parseAccelerator(accelerator);
  const names: Readonly<Record<string, string>> = { plus: '+' };
  const wanted = names[key] ?? key;
  // `Plus` is Shift and another key on many keyboards.
  const isSame = pressed.key.toLowerCase() === wanted;
  const all = ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const;
  return (
    isSame &&
    all.every((one) => held.has(one) === pressed[one] || (one === 'shiftKey' && wanted === '+'))
  );
}
