type Template = Electron.MenuItemConstructorOptions;

/** A menu as built from its template; an item is found and clicked by its id. */
export class StandInMenu {
  static #application: StandInMenu | null = null;
  readonly items: readonly Template[];

  constructor(template: readonly Template[] = []) {
    this.items = template;
  }
  static buildFromTemplate = (template: Template[]): StandInMenu => new StandInMenu(template);
  static setApplicationMenu = (menu: StandInMenu | null): void => {
    StandInMenu.#application = menu;
  };
  static getApplicationMenu = (): StandInMenu | null => StandInMenu.#application;

  getMenuItemById(id: string): { readonly accelerator?: string; click(): void } | null {
    const item = findItem(this.items, id);
    if (item === null) return null;
    const click = item.click as (() => void) | undefined;
    return { accelerator: item.accelerator?.toString(), click: () => click?.() };
  }
}

function findItem(items: readonly Template[], id: string): Template | null {
  for (const item of items) {
    if (item.id === id) return item;
    const inside = Array.isArray(item.submenu) ? findItem(item.submenu, id) : null;
    if (inside !== null) return inside;
  }
  return null;
}
