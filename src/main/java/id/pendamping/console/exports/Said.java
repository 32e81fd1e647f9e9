package id.pendamping.console.exports;

import java.util.Locale;

/** Words in the language of whoever reads them. */
interface Said {

    String in(Locale locale);
}
