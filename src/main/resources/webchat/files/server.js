// The two ways to the server: one stream in, and small JSON requests out that are repeated until they are answered.
import { changed, recall, remember, say, state, talkOf, tellAcknowledged, tellLine, tellTime, tellWorkers } from './state.js';

const base = '/webchat/api';
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

let last = 0;

const told = {
  time: tellTime,
  workers: workers => {
    tellWorkers(workers);
    takeUp();
  },
  line: tellLine,
  acknowledged: tellAcknowledged,
  ready: () => {
    state.ready = true;
    state.away = false;
  }
};

export function listen() {
  const stream = new EventSource(`${base}/stream${last ? `?after=${last}` : ''}`);
  for (const [name, tell] of Object.entries(told)) {
    stream.addEventListener(name, event => {
      last = Math.max(last, Number(event.lastEventId) || 0);
      tell(JSON.parse(event.data));
      changed();
    });
  }
  stream.onerror = () => {
    state.away = true;
    changed();
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(listen, 1500);
    }
  };
}

async function ask(method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(20000)
  });
  if (response.ok) {
    return response;
  }
  const refusal = await response.json().catch(() => ({}));
  const wrong = [refusal.wrong, refusal.legal].filter(Boolean).join(': ');
  throw Object.assign(new Error(wrong || `HTTP ${response.status}`), { status: response.status });
}

// Without an answer nobody knows whether it arrived, so it goes again; the server takes the same uuid once.
async function untilAnswered(method, path, body) {
  for (let wait = 400; ; wait = Math.min(wait * 2, 3000)) {
    try {
      return await ask(method, path, body);
    } catch (error) {
      if (error.status && error.status < 500) {
        throw error;
      }
      state.away = true;
      changed();
      await pause(wait);
    }
  }
}

// What was said and not yet taken is remembered by the browser, so that a reload does not lose it either.
const unsent = recall('pendamping.unsent', {});

function keep(name, talk) {
  const open = talk.queue.map(({ kept, ...said }) => said);
  if (open.length) {
    unsent[name] = open;
  } else {
    delete unsent[name];
  }
  remember('pendamping.unsent', unsent);
}

function takeUp() {
  for (const [name, open] of Object.entries(unsent)) {
    if (state.talks.has(name) && !talkOf(name).queue.length) {
      talkOf(name).queue = open;
      work(name, talkOf(name));
    } else if (!state.talks.has(name)) {
      delete unsent[name];
    }
  }
}

export function send(name, said) {
  const talk = talkOf(name);
  const whole = { uuid: crypto.randomUUID ? crypto.randomUUID() : uuid(), ...said };
  talk.queue = [...talk.queue, whole];
  talk.follow = true;
  keep(name, talk);
  if (talk.queue.length === 1) {
    work(name, talk);
  }
  changed();
  return whole.uuid;
}

// Pages that are not on this machine are no secure context and have no randomUUID.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function work(name, talk) {
  while (talk.queue.length && state.talks.get(name) === talk) {
    const { kept, ...said } = talk.queue[0];
    talk.expecting = true;
    changed();
    try {
      await untilAnswered('POST', `/talks/${name}/messages`, said);
      state.away = false;
    } catch (error) {
      say(name, error.message);
      talk.expecting = false;
    }
    talk.queue = talk.queue.slice(1);
    keep(name, talk);
    settle(talk, said.uuid);
    changed();
  }
}

// A turn that says nothing, or an acknowledgement that was lost, must not leave the page waiting.
function settle(talk, key) {
  setTimeout(() => {
    if (talk.pressed?.uuid === key) {
      talk.pressed = null;
    }
    if (!talk.queue.length) {
      talk.expecting = false;
    }
    changed();
  }, 2500);
}

export async function forward(milliseconds) {
  const to = new Date(Date.now() + state.ahead + milliseconds).toISOString();
  state.travelling = true;
  changed();
  try {
    tellTime(await (await untilAnswered('POST', '/clock', { to })).json());
    state.away = false;
  } catch (error) {
    say(null, error.message);
  }
  state.travelling = false;
  changed();
}

const orSay = async request => {
  try {
    return await request;
  } catch (error) {
    say(null, error.message);
    return null;
  }
};

export const addWorker = (name, note) => orSay(ask('POST', '/workers', { name, note }).then(answer => answer.json()));
export const restartWorker = id => orSay(ask('POST', `/workers/${id}/restart`, {}));
export const removeWorker = id => orSay(ask('DELETE', `/workers/${id}`));
export const transcript = name => orSay(ask('GET', `/talks/${name}/transcript`).then(answer => answer.text()));
