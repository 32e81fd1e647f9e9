// One worker's phone: who they are, the talk, and where they write.
import { button, div, form, h2, header, icon, p, section, small, span, textarea } from './elements.js';
import { lineView } from './line.js';
import { menu } from './menu.js';
import { changed, say, state, talkOf } from './state.js';
import { send, transcript } from './server.js';
import { dayOf, wordsOf } from './words.js';

const hues = 6;
const pauseShown = 60 * 60 * 1000;
const doublePress = 700;

const hue = id => [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % hues, 3);

const initials = name => name.split(/\s+/).filter(word => !/^(bu|pak|kak|mas|mbak|bang)$/i.test(word)).slice(0, 2)
  .map(word => [...word][0]?.toUpperCase()).join('') || [...name][0];

export const avatar = worker => span({ class: `avatar hue-${hue(worker.id)}`, 'aria-hidden': 'true' }, initials(worker.name));

function press(worker, message, data, event) {
  const talk = talkOf(worker.talk);
  const before = talk.pressed ?? talk.released;
  const same = before && before.message === message && before.data === data;
  if (talk.pressed || same && performance.now() - before.at < doublePress) {
    return;
  }
  // No coordinates: pressed with the keyboard, which then wants to go on from the next question.
  talk.focusNext = event.detail === 0;
  talk.pressed = { message, data, at: performance.now() };
  talk.released = talk.pressed;
  talk.pressed.uuid = send(worker.talk, { kind: 'tap', message, data });
  changed();
}

async function copy(worker) {
  const words = wordsOf(state.language);
  const text = await transcript(worker.talk);
  if (text === null) {
    return;
  }
  try {
    await navigator.clipboard.writeText(text);
    say(worker.talk, words.copied);
  } catch {
    state.dialog = { kind: 'transcript', worker, text };
    changed();
  }
}

function heading(worker, words) {
  const ask = kind => () => {
    state.dialog = { kind, worker };
    changed();
  };
  return header({ class: 'who' },
    avatar(worker),
    div({ class: 'name' }, h2(worker.name), small(worker.note)),
    menu(`talk-${worker.id}`, { label: words.menuOf(worker.name), sign: 'dots', below: true }, [
      ['copy', words.copy, () => copy(worker)],
      ['words', words.talkLanguage, () => send(worker.talk, { kind: 'text', text: '/bahasa' })],
      ['again', words.restart, ask('restart')],
      state.workers.length > 1 && ['leave', words.remove, ask('remove')]
    ]));
}

function divider(line, before) {
  const day = dayOf(line.at, state.language, state.zone);
  if (!before || dayOf(before.at, state.language, state.zone) !== day) {
    return p({ class: 'divider', key: `day-${line.key ?? line.id}` }, day);
  }
  const gap = line.at - before.at;
  const hours = Math.floor(gap / pauseShown);
  return hours >= 1 &&
    p({ class: 'divider', key: `gap-${line.key ?? line.id}` }, wordsOf(state.language).later.h(hours));
}

function beginning(worker, words) {
  return div({ class: 'beginning' },
    avatar(worker),
    h2(words.emptyTitle(worker.name)),
    p(words.emptyText),
    button({ class: 'start', onClick: () => send(worker.talk, { kind: 'text', text: '/start' }) }, words.start));
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const pendingLines = talk => talk.queue.filter(said => said.kind !== 'tap' && !said.kept).map(said => ({
  key: said.uuid, id: said.uuid, mine: true, pending: true, kind: said.kind, at: Date.now() + state.ahead,
  html: escaped(said.text ?? said.phone ?? `${said.latitude ?? ''} ${said.longitude ?? ''}`)
}));

function talkView(worker, talk, words) {
  const lines = [...talk.lines, ...pendingLines(talk)];
  const around = {
    words, language: state.language, zone: state.zone, away: state.away, pressed: talk.pressed,
    press: (message, data, event) => press(worker, message, data, event),
    share: said => send(worker.talk, said),
    arrived: () => changed()
  };
  const empty = state.ready && lines.length === 0 && !talk.expecting;
  return div({
    class: 'log', role: 'log', 'aria-live': state.ready ? 'polite' : 'off', 'aria-label': words.talkOf(worker.name),
    tabIndex: 0, 'data-talk': worker.talk,
    onScroll: event => {
      const log = event.currentTarget;
      talk.follow = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
    },
    ref: log => log && settleView(log, talk)
  },
    empty && beginning(worker, words),
    ...lines.flatMap((line, at) => [divider(line, lines[at - 1]), lineView(line, at === lines.length - 1, around)]),
    talk.expecting && !state.away && div({ class: 'line theirs', key: 'typing' },
      div({ class: 'bubble typing', role: 'img', 'aria-label': words.typing }, span({}), span({}), span({}))));
}

// After every drawing: stay at the newest line, and give the keyboard its place again when its button has gone.
function settleView(log, talk) {
  queueMicrotask(() => {
    if (talk.follow) {
      log.scrollTop = log.scrollHeight;
    }
    if (talk.focusNext && !talk.pressed && !talk.expecting) {
      talk.focusNext = false;
      const lost = document.activeElement === document.body || log.contains(document.activeElement);
      const key = [...log.querySelectorAll('.line')].at(-1)?.querySelector('.key');
      if (lost) {
        // The question may be yet to come, after other words.
        (key ?? log).focus({ preventScroll: true });
        talk.focusNext = !key;
      }
    }
  });
}

function composer(worker, words) {
  const attach = (kind, rest) => () => send(worker.talk, { kind, ...rest });
  const submit = field => {
    if (field.value.trim()) {
      send(worker.talk, { kind: 'text', text: field.value });
      field.value = '';
    }
    field.focus();
  };
  return form({
    class: 'composer',
    onSubmit: event => {
      event.preventDefault();
      submit(event.currentTarget.querySelector('textarea'));
    }
  },
    menu(`attach-${worker.id}`, { label: words.attach, sign: 'plus', below: false }, [
      ['photo', words.photo, attach('photo')],
      ['voice', words.voice, attach('voice')],
      ['phone', words.phone, attach('phone', { phone: '+62 812-0000-0001' })],
      ...words.places.map(([name, latitude, longitude]) =>
        ['place', `${words.place}: ${name}`, attach('place', { latitude, longitude })])
    ]),
    textarea({
      rows: 1, maxLength: 4096, placeholder: words.placeholder, 'aria-label': words.write(worker.name),
      autocomplete: 'off', enterKeyHint: 'send',
      onKeyDown: event => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          submit(event.currentTarget);
        }
      }
    }),
    button({ type: 'submit', class: 'round send', 'aria-label': words.send }, icon('send')));
}

function languageOffer(worker, talk, words) {
  const done = () => {
    talk.offerLanguage = false;
    changed();
  };
  return div({ class: 'offer' },
    span(words.talkLanguageAsk),
    button({
      class: 'quiet', onClick: () => {
        done();
        send(worker.talk, { kind: 'text', text: '/bahasa' });
      }
    }, words.talkLanguageDo),
    button({ class: 'round plain', 'aria-label': words.close, onClick: done }, icon('close')));
}

export function phone(worker) {
  const words = wordsOf(state.language);
  const talk = talkOf(worker.talk);
  return section({
    class: `phone ${worker.id === state.active ? 'active' : ''}`, key: worker.talk, id: `phone-${worker.id}`,
    'aria-label': words.talkOf(worker.name),
    onFocusIn: () => attend(worker), onPointerDown: () => attend(worker)
  },
    heading(worker, words),
    talkView(worker, talk, words),
    div({ class: 'toast-place', role: 'status' }, talk.toast && span({ class: 'toast' }, talk.toast.words)),
    talk.offerLanguage && languageOffer(worker, talk, words),
    composer(worker, words));
}

export function attend(worker) {
  const talk = talkOf(worker.talk);
  if (state.active !== worker.id || talk.unread) {
    state.active = worker.id;
    talk.unread = 0;
    changed();
  }
}
