// Questions that stand over the page.
import { article, button, dialog, footer, form, h3, input, label, p, textarea } from './elements.js';
import { addWorker, removeWorker, restartWorker } from './server.js';
import { changed, state } from './state.js';
import { wordsOf } from './words.js';

const close = () => {
  state.dialog = null;
  changed();
};

const after = action => event => {
  event.preventDefault();
  const fields = new FormData(event.currentTarget);
  close();
  action(fields);
};

function buttons(words, yes) {
  return footer({},
    button({ class: 'quiet', onClick: close }, words.cancel),
    button({ type: 'submit' }, yes));
}

const contents = {
  restart: (words, { worker }) => form({ onSubmit: after(() => restartWorker(worker.id)) },
    h3(words.restartAsk(worker.name)), p(words.restartMeans), buttons(words, words.restartDo)),
  remove: (words, { worker }) => form({ onSubmit: after(() => removeWorker(worker.id)) },
    h3(words.removeAsk(worker.name)), p(words.removeMeans), buttons(words, words.removeDo)),
  add: words => form({
    onSubmit: after(async fields => {
      const worker = await addWorker(fields.get('name'), fields.get('note'));
      if (worker) {
        state.active = worker.id;
        changed();
        document.getElementById(`phone-${worker.id}`)?.scrollIntoView({ block: 'nearest', inline: 'end' });
      }
    })
  },
    h3(words.addWorker), p(words.addIntro),
    label(words.name, input({ name: 'name', required: true, maxLength: 40, placeholder: words.namePlaceholder, autocomplete: 'off' })),
    label(words.note, input({ name: 'note', maxLength: 80, placeholder: words.notePlaceholder, autocomplete: 'off' })),
    buttons(words, words.add)),
  transcript: (words, { text }) => form({ onSubmit: after(() => {}) },
    h3(words.copyByHand), p(words.copyByHandHow),
    textarea({ class: 'transcript', readOnly: true, rows: 12, 'aria-label': words.copyByHand, value: text }),
    footer({}, button({ type: 'submit' }, words.close)))
};

export function dialogs() {
  const asked = state.dialog;
  return asked && dialog({
    key: asked.kind, onClose: close,
    ref: element => element && !element.open && element.showModal()
  }, article({}, contents[asked.kind](wordsOf(state.language), asked)));
}
