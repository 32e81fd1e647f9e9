// One line of a talk: a bubble, what goes with it, and the buttons under it.
import { a, audio, button, div, icon, img, p, small, span, video } from './elements.js';
import { plain, rich } from './tiny.js';
import { hourOf } from './words.js';

const media = {
  picture: ({ url, alt }, arrived) => img({ class: 'picture', src: url, alt, onLoad: arrived }),
  voice: ({ url, alt }) => audio({ src: url, controls: true, preload: 'metadata', 'aria-label': alt }),
  video: ({ url, alt }, arrived) =>
    video({ class: 'picture', src: url, controls: true, preload: 'metadata', 'aria-label': alt, onLoadedMetadata: arrived }),
  document: ({ url, alt }) => a({ href: url, download: 'list.csv' }, alt)
};

const attached = {
  photo: words => div({ class: 'sample photo', role: 'img', 'aria-label': words.photo }, icon('photo')),
  voice: words => div({ class: 'sample voice', role: 'img', 'aria-label': words.voice },
    icon('play'), span({ class: 'wave' }, ...Array.from({ length: 18 }, () => span({}))), small('0:04')),
  place: (words, line) => div({ class: 'sample place' }, icon('place'), span({}, words.place, small(plain(line.html)))),
  phone: (words, line) => div({ class: 'sample place' }, icon('phone'), span({}, words.contact, small(plain(line.html))))
};

// The bot's own sign of what was chosen; here it is drawn.
const ownTick = /^[✓✔✅]\uFE0F?\s*/;

function stamp(line, { language, zone }) {
  return small({ class: 'stamp' }, hourOf(line.at, language, zone));
}

function keys(line, { pressed, press }) {
  return div({ class: 'keyboard' }, ...line.keyboard.map(row => div({ class: 'row' }, ...row.map(({ label, data }) => {
    const waits = pressed?.message === line.id && pressed.data === data;
    return button({
      class: 'key', key: data, 'aria-busy': waits ? 'true' : undefined,
      onClick: event => press(line.id, data, event)
    }, label);
  }))));
}

function shares(line, { words, share }) {
  return line.ask === 'place'
    ? div({ class: 'keyboard' }, ...words.places.map(([name, latitude, longitude]) =>
      button({ class: 'key share', onClick: () => share({ kind: 'place', latitude, longitude }) },
        icon('place'), `${words.sharePlace}: ${name}`)))
    : div({ class: 'keyboard' },
      button({ class: 'key share', onClick: () => share({ kind: 'phone', phone: '+62 812-0000-0001' }) },
        icon('phone'), words.sharePhone));
}

// `around` carries the page's words, the zone and what the buttons do.
export function lineView(line, newest, around) {
  if (line.mine) {
    return div({ class: `line mine ${line.pending ? 'pending' : ''}`, key: line.key ?? line.id },
      div({ class: 'bubble' },
        attached[line.kind]?.(around.words, line) ?? p({}, rich(line.html)),
        line.pending ? small({ class: 'stamp' }, around.away ? around.words.waiting : '…') : stamp(line, around)));
  }
  return div({ class: 'line theirs', key: line.id, 'data-line': line.id },
    div({ class: `bubble ${line.media ? 'with-media' : ''}` },
      line.media && media[line.media.kind](line.media, around.arrived),
      line.html && p({}, rich(line.html)),
      stamp(line, around)),
    line.chosen && div({ class: 'chosen' }, icon('check'), plain(line.chosen).replace(ownTick, '')),
    line.keyboard.length > 0 && keys(line, around),
    newest && line.ask !== 'nothing' && shares(line, around));
}
