// A button that opens a short list of things to do; Escape or a press elsewhere closes it.
import { button, div, icon, span } from './elements.js';
import { changed, state } from './state.js';

function close(backTo) {
  const name = state.menu;
  state.menu = null;
  changed();
  if (backTo) {
    document.getElementById(`menu-${name}`)?.focus();
  }
}

document.addEventListener('pointerdown', event => {
  if (state.menu && !event.target.closest(`[data-menu="${state.menu}"]`)) {
    close(false);
  }
});

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && state.menu) {
    close(true);
  }
});

export function menu(name, { label, sign, below }, entries) {
  const open = state.menu === name;
  return div({
    class: 'menu', 'data-menu': name,
    onFocusOut: event => {
      if (open && event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) {
        close(false);
      }
    }
  },
    button({
      class: 'round plain', id: `menu-${name}`, 'aria-label': label, 'aria-expanded': String(open),
      onClick: () => {
        state.menu = open ? null : name;
        changed();
      }
    }, icon(sign)),
    open && div({ class: `sheet ${below ? 'below' : 'above'}` }, ...entries.filter(Boolean).map(([drawing, words, act]) =>
      button({
        onClick: () => {
          close(true);
          act();
        }
      }, icon(drawing), span(words)))));
}
