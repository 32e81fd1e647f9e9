// Elements as functions: div({class: 'a'}, 'text', span('b')). Text is always text; nothing here reads markup.
import { h } from '/webjars/preact/dist/preact.module.js';

const isProps = value => value !== null && typeof value === 'object' && !Array.isArray(value) && !('type' in value && 'props' in value);

const element = name => (...parts) => {
  const props = isProps(parts[0]) ? parts.shift() : {};
  return h(name, props, ...parts);
};

export const div = element('div');
export const span = element('span');
export const p = element('p');
export const b = element('b');
export const i = element('i');
export const strong = element('strong');
export const small = element('small');
export const h1 = element('h1');
export const h2 = element('h2');
export const h3 = element('h3');
export const header = element('header');
export const main = element('main');
export const section = element('section');
export const article = element('article');
export const footer = element('footer');
export const nav = element('nav');
export const form = element('form');
export const label = element('label');
export const input = element('input');
export const textarea = element('textarea');
export const img = element('img');
export const audio = element('audio');
export const video = element('video');
export const a = element('a');
export const time = element('time');
export const dialog = element('dialog');
const plainButton = element('button');

// A button sends no form unless it says so.
export const button = (props, ...children) => plainButton({ type: 'button', ...props }, ...children);

const drawings = {
  send: 'M4 12 20 4l-5 16-3.5-6.500z M20 4l-8.5 9.5',
  plus: 'M12 5v14 M5 12h14',
  dots: 'M12 5.500v.01 M12 12v.01 M12 18.500v.01',
  photo: 'M4 6h16v13H4z M4 16l5-5 4 4 2.5-2.500L20 17 M15.5 9.500v.01',
  voice: 'M12 4a2.5 2.5 0 0 1 2.5 2.500v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4z M6 11a6 6 0 0 0 12 0 M12 17v3',
  place: 'M12 21s-6.5-5.5-6.5-11a6.5 6.5 0 0 1 13 0c0 5.5-6.5 11-6.5 11z M12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  phone: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z M11 18h2',
  check: 'M5 12.5 10 17 19 7.5',
  again: 'M5 12a7 7 0 1 0 2.3-5.2 M5 4v4h4',
  copy: 'M9 9h10v11H9z M5 15V4h10',
  words: 'M4 6h9 M8.5 4v2 M11 6c-.5 4-3 7-6.5 8.5 M6 9c1 2.5 3.5 4.5 6.5 5.5 M13 20l3.5-9 3.5 9 M14.2 17h4.6',
  leave: 'M6 7h12 M9 7V5h6v2 M8 7l1 13h6l1-13',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 7v5l3.5 2',
  play: 'M8 5.500v13l10.5-6.500z',
  close: 'M6 6l12 12 M18 6 6 18'
};

export const icon = name => h('svg', { class: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
  h('path', { d: drawings[name] }));
