// What the page itself says. What the bot says comes from the dialogs.
const words = {
  id: {
    title: 'Pendamping – simulator percakapan',
    tagline: 'Simulator percakapan',
    notice: 'Simulator – bukan Telegram sungguhan, jangan isi data asli.',
    language: 'Bahasa halaman',
    clock: 'Waktu simulasi',
    realClock: 'Waktu',
    forward: { hour: 'Maju 1 jam', day: 'Maju 1 hari', week: 'Maju 7 hari' },
    forwardShort: { hour: '+1 jam', day: '+1 hari', week: '+7 hari' },
    workers: 'Pekerja',
    addWorker: 'Tambah pekerja',
    addIntro: 'Karang saja orangnya. Bot akan mengenalnya sebagai orang baru.',
    name: 'Nama panggilan',
    namePlaceholder: 'misalnya Bu Rina',
    note: 'Pekerjaan dan tempat',
    notePlaceholder: 'misalnya Penjahit rumahan, Solo',
    add: 'Tambah',
    cancel: 'Batal',
    close: 'Tutup',
    menuOf: name => `Menu percakapan ${name}`,
    restart: 'Mulai ulang percakapan',
    restartAsk: name => `Mulai ulang percakapan ${name}?`,
    restartMeans: 'Percakapan ini hilang dari layar, dan bot mengenalnya lagi sebagai orang baru.',
    restartDo: 'Mulai ulang',
    copy: 'Salin percakapan sebagai transkrip',
    copied: 'Transkrip disalin',
    copyByHand: 'Transkrip percakapan',
    copyByHandHow: 'Peramban tidak mengizinkan menyalin. Pilih semua teks ini, lalu salin.',
    talkLanguage: 'Ganti bahasa percakapan',
    talkLanguageAsk: 'Percakapan ini juga bisa ganti bahasa.',
    talkLanguageDo: 'Ganti di percakapan',
    remove: 'Keluarkan dari halaman',
    removeAsk: name => `Keluarkan ${name}?`,
    removeMeans: 'Percakapannya hilang dari halaman ini.',
    removeDo: 'Keluarkan',
    talkOf: name => `Percakapan ${name} dengan Pendamping`,
    typing: 'Pendamping sedang mengetik',
    away: 'Menyambung lagi…',
    waiting: 'Belum terkirim',
    emptyTitle: name => `${name} belum menyapa`,
    emptyText: 'Tekan Mulai seperti di Telegram, atau ketik apa saja.',
    start: 'Mulai',
    write: name => `Tulis pesan sebagai ${name}`,
    placeholder: 'Tulis pesan',
    send: 'Kirim',
    attach: 'Lampirkan',
    photo: 'Foto contoh',
    voice: 'Pesan suara contoh',
    phone: 'Nomor HP contoh',
    sharePlace: 'Bagikan lokasi',
    sharePhone: 'Bagikan nomor HP',
    places: [['Jakarta', -6.2833, 106.8441], ['Denpasar', -8.6705, 115.2126], ['Jayapura', -2.5337, 140.7181]],
    place: 'Lokasi',
    contact: 'Nomor HP',
    later: { h: n => `${n} jam kemudian`, m: n => `${n} menit kemudian` },
    unread: n => `${n} pesan baru`
  },
  en: {
    title: 'Pendamping – chat simulator',
    tagline: 'Chat simulator',
    notice: 'A simulator – not the real Telegram, do not enter real data.',
    language: 'Language of the page',
    clock: 'Simulated time',
    realClock: 'Time',
    forward: { hour: 'Go forward 1 hour', day: 'Go forward 1 day', week: 'Go forward 7 days' },
    forwardShort: { hour: '+1 hour', day: '+1 day', week: '+7 days' },
    workers: 'Workers',
    addWorker: 'Add a worker',
    addIntro: 'Make somebody up. The bot will meet them as a newcomer.',
    name: 'What to call them',
    namePlaceholder: 'for example Bu Rina',
    note: 'Work and place',
    notePlaceholder: 'for example Home tailor, Solo',
    add: 'Add',
    cancel: 'Cancel',
    close: 'Close',
    menuOf: name => `Menu of ${name}'s talk`,
    restart: 'Restart this talk',
    restartAsk: name => `Restart ${name}'s talk?`,
    restartMeans: 'This talk goes away, and the bot meets them again as a newcomer.',
    restartDo: 'Restart',
    copy: 'Copy this talk as a transcript',
    copied: 'Transcript copied',
    copyByHand: 'Transcript of the talk',
    copyByHandHow: 'The browser does not allow copying. Select all of this text and copy it.',
    talkLanguage: 'Change the language of the talk',
    talkLanguageAsk: 'This talk can change its language, too.',
    talkLanguageDo: 'Change it in the talk',
    remove: 'Take off the page',
    removeAsk: name => `Take ${name} off the page?`,
    removeMeans: 'Their talk goes away from this page.',
    removeDo: 'Take off',
    talkOf: name => `${name}'s talk with Pendamping`,
    typing: 'Pendamping is typing',
    away: 'Connecting again…',
    waiting: 'Not sent yet',
    emptyTitle: name => `${name} has not said hello yet`,
    emptyText: 'Press Start as on Telegram, or type anything.',
    start: 'Start',
    write: name => `Write a message as ${name}`,
    placeholder: 'Write a message',
    send: 'Send',
    attach: 'Attach',
    photo: 'Sample photo',
    voice: 'Sample voice note',
    phone: 'Sample phone number',
    sharePlace: 'Share location',
    sharePhone: 'Share phone number',
    places: [['Jakarta', -6.2833, 106.8441], ['Denpasar', -8.6705, 115.2126], ['Jayapura', -2.5337, 140.7181]],
    place: 'Location',
    contact: 'Phone number',
    later: { h: n => `${n} ${n === 1 ? 'hour' : 'hours'} later`, m: n => `${n} minutes later` },
    unread: n => `${n} new`
  }
};

export const languages = Object.keys(words);

export const wordsOf = language => words[language];

const locales = { id: 'id-ID', en: 'en-GB' };
const formats = new Map();

function format(language, zone, options) {
  const key = JSON.stringify([language, zone, options]);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options }));
  }
  return formats.get(key);
}

export const dayOf = (instant, language, zone) =>
  format(language, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(instant);

export const weekdayOf = (instant, language, zone) =>
  format(language, zone, { weekday: 'short' }).format(instant);

export const dateOf = (instant, language, zone) =>
  format(language, zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(instant);

export const hourOf = (instant, language, zone) =>
  format(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
