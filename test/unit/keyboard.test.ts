/** Every action of the extension can be reached without a pointer. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface MenuEntry {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: { readonly [place: string]: readonly MenuEntry[] };
  };
};
const { commandPalette = [], 'view/item/context': rowMenu = [] } = contributes.menus;

describe('the keyboard', () => {
  it('reaches each command by the palette, the menu of a row, or Enter on a row', () => {
    const hidden = commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    const inMenus = rowMenu.filter(({ group }) => !group?.startsWith('inline')).map(({ command }) => command);
    const out = hidden.filter((command) => !inMenus.includes(command));
    // What its row does when it is chosen.
    assert.deepEqual(out, ['seedbed.showMore']);
  });

  it('reaches each button of a row by the menu of that row', () => {
    const buttons = rowMenu.filter(({ group }) => group?.startsWith('inline'));
    assert.ok(buttons.length > 0);
    for (const { command, when } of buttons) {
      const inMenu = rowMenu.some(
        (entry) => entry.command === command && entry.when === when && !entry.group?.startsWith('inline'),
      );
      assert.ok(inMenu, `${command} where ${when}`);
    }
  });
});
