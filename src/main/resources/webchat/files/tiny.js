// The tiny HTML of messages (<b>, <i>, three escapes) becomes elements; whatever else stands there is shown as text.
import { b, i } from './elements.js';

const token = /<(\/?)([bi])>/g;
const makers = { b, i };

const unescaped = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export function plain(html) {
  return unescaped(html.replace(token, ''));
}

export function rich(html) {
  const open = [{ name: null, children: [] }];
  let from = 0;
  const say = text => text && open.at(-1).children.push(unescaped(text));
  const close = () => {
    const { name, children } = open.pop();
    open.at(-1).children.push(makers[name](...children));
  };
  for (const match of html.matchAll(token)) {
    say(html.slice(from, match.index));
    from = match.index + match[0].length;
    if (!match[1]) {
      open.push({ name: match[2], children: [] });
    } else if (open.at(-1).name === match[2]) {
      close();
    }
  }
  say(html.slice(from));
  while (open.length > 1) {
    close();
  }
  return open[0].children;
}
