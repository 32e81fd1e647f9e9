// Everything the page knows, and how what the server tells changes it.
import { render } from '/webjars/preact/dist/preact.module.js';

const remembered = (key, otherwise) => {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
};

export const remember = (key, value) => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser without storage forgets at the next reload, and that is all.
  }
};

export const recall = remembered;

export const state = {
  language: remembered('pendamping.language', 'id'),
  active: remembered('pendamping.active', null),
  workers: [],
  talks: new Map(),
  ready: false,
  away: false,
  zone: 'Asia/Jakarta',
  ahead: 0,
  travels: false,
  travelling: false,
  menu: null,
  dialog: null,
  notice: null
};

const newTalk = () => ({
  lines: [], byId: new Map(), seen: new Set(), queue: [], pressed: null, expecting: false, follow: true, focusNext: false,
  toast: null, unread: 0, offerLanguage: false
});

export function talkOf(name) {
  if (!state.talks.has(name)) {
    state.talks.set(name, newTalk());
  }
  return state.talks.get(name);
}

export const now = () => Date.now() + state.ahead;

export function tellTime({ now: shown, zone, travels }) {
  state.ahead = Date.parse(shown) - Date.now();
  state.zone = zone;
  state.travels = travels;
}

export function tellWorkers(workers) {
  state.workers = workers;
  const present = new Set(workers.map(worker => worker.talk));
  for (const name of state.talks.keys()) {
    if (!present.has(name)) {
      state.talks.delete(name);
    }
  }
  workers.forEach(worker => talkOf(worker.talk));
  if (!workers.some(worker => worker.id === state.active)) {
    state.active = workers[0]?.id ?? null;
  }
}

export function tellLine(line) {
  const talk = talkOf(line.talk);
  if (talk.seen.has(line.id)) {
    return;
  }
  talk.seen.add(line.id);
  const earlier = talk.byId.get(line.about);
  if (line.kind === 'edit') {
    if (earlier) {
      Object.assign(earlier, { html: line.html, keyboard: line.keyboard, media: line.media, ask: line.ask, chosen: null });
    }
    talk.expecting = false;
  } else if (line.kind === 'mark') {
    if (earlier) {
      Object.assign(earlier, { keyboard: [], ask: 'nothing', chosen: line.html });
    }
  } else if (line.kind !== 'tap') {
    const shown = { ...line, mine: line.kind !== 'bot', at: Date.parse(line.at), chosen: null };
    talk.lines.push(shown);
    talk.byId.set(line.id, shown);
    if (!shown.mine) {
      talk.expecting = false;
      countUnread(line.talk, talk);
    }
  }
  if (line.key) {
    talk.queue = talk.queue.map(said => said.uuid === line.key ? { ...said, kept: true } : said);
  }
}

function countUnread(name, talk) {
  const active = state.workers.find(worker => worker.id === state.active);
  if (state.ready && active?.talk !== name) {
    talk.unread++;
  }
}

export function tellAcknowledged({ talk: name, key, toast }) {
  const talk = talkOf(name);
  if (talk.pressed?.uuid === key) {
    talk.pressed = null;
  }
  if (toast) {
    say(name, toast);
  }
}

// A few words that go away by themselves, in one talk or over the page.
export function say(name, words) {
  const shown = { words };
  const owner = name ? talkOf(name) : state;
  const field = name ? 'toast' : 'notice';
  owner[field] = shown;
  setTimeout(() => {
    if (owner[field] === shown) {
      owner[field] = null;
      changed();
    }
  }, 4000);
  changed();
}

let view = null;
let root = null;
let due = false;

export function show(newView, newRoot) {
  view = newView;
  root = newRoot;
  changed();
}

export function changed() {
  if (!due && view) {
    due = true;
    queueMicrotask(() => {
      due = false;
      render(view(), root);
    });
  }
}
