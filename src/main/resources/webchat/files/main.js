// The page: its head, the row of phones, and the start of it all.
import { button, div, h1, header, icon, img, main, nav, p, small, span, strong, time } from './elements.js';
import { dialogs } from './dialogs.js';
import { attend, avatar, phone } from './phone.js';
import { forward, listen } from './server.js';
import { changed, now, remember, show, state, talkOf } from './state.js';
import { dateOf, dayOf, hourOf, languages, weekdayOf, wordsOf } from './words.js';

const hour = 60 * 60 * 1000;
const jumps = { hour, day: 24 * hour, week: 7 * 24 * hour };

function speak(language) {
  state.language = language;
  remember('pendamping.language', language);
  document.documentElement.lang = language;
  document.title = wordsOf(language).title;
  for (const { talk } of state.workers) {
    talkOf(talk).offerLanguage = talkOf(talk).lines.length > 0;
  }
  changed();
}

function languageSwitch(words) {
  return div({ class: 'languages', role: 'group', 'aria-label': words.language },
    ...languages.map(language => button({
      lang: language, 'aria-pressed': String(language === state.language),
      'aria-label': { id: 'Bahasa Indonesia', en: 'English' }[language],
      onClick: () => language !== state.language && speak(language)
    }, language.toUpperCase())));
}

function clock(words) {
  const at = now();
  // On a narrow page it stands beside the hour instead of before the date.
  const weekday = span({ class: 'weekday' }, `${weekdayOf(at, state.language, state.zone)}, `);
  return div({ class: 'clock', role: 'group', 'aria-label': words.clock },
    div({ class: 'now' },
      small(state.travels ? words.clock : words.realClock),
      time({ dateTime: new Date(at).toISOString(), title: dayOf(at, state.language, state.zone) },
        strong(weekday, dateOf(at, state.language, state.zone)), ' ',
        span({ class: 'hour' }, weekday, hourOf(at, state.language, state.zone)))),
    state.travels && div({ class: 'jumps' }, ...Object.entries(jumps).map(([name, milliseconds]) => button({
      class: 'quiet', 'aria-label': words.forward[name], title: words.forward[name], disabled: state.travelling,
      onClick: () => forward(milliseconds)
    }, words.forwardShort[name]))));
}

function tabs(words) {
  return nav({ class: 'tabs', 'aria-label': words.workers },
    ...state.workers.map(worker => {
      const { unread } = talkOf(worker.talk);
      const active = worker.id === state.active;
      return button({
        key: worker.id, 'aria-pressed': String(active), 'aria-controls': `phone-${worker.id}`,
        onClick: () => {
          attend(worker);
          remember('pendamping.active', worker.id);
        }
      }, avatar(worker), span(worker.name),
        unread > 0 && !active && span({ class: 'unread', 'aria-label': words.unread(unread) }, unread));
    }),
    addButton(words));
}

function addButton(words) {
  return button({
    class: 'add', 'aria-label': words.addWorker, title: words.addWorker,
    onClick: () => {
      state.dialog = { kind: 'add' };
      changed();
    }
  }, icon('plus'), span(words.addWorker));
}

function page() {
  const words = wordsOf(state.language);
  return div({ class: 'page' },
    header({ class: 'top' },
      div({ class: 'brand' }, img({ src: '/webchat/files/mark.svg', alt: '', width: 36, height: 36 }),
        div(h1('Pendamping'), small(words.tagline))),
      clock(words), addButton(words), languageSwitch(words)),
    p({ class: 'notice' }, words.notice),
    tabs(words),
    main({ class: 'phones' }, ...state.workers.map(phone)),
    div({ class: 'over', role: 'status' },
      state.away && span({ class: 'toast away' }, words.away),
      state.notice && span({ class: 'toast' }, state.notice.words)),
    dialogs());
}

document.documentElement.lang = state.language;
document.title = wordsOf(state.language).title;
show(page, document.getElementById('app'));
listen();
setInterval(changed, 15000);
