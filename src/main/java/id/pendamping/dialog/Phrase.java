package id.pendamping.dialog;

import java.util.Locale;

/** The sentences that {@code phrases.yaml} must hold, by their key in small letters with hyphens. */
public enum Phrase {
    /** An old button was pressed; the current question follows. */
    OLD_BUTTON,
    /** Short: the same button twice. Shown as the button's own sign, at most 200 characters. */
    ALREADY_RECEIVED,
    /** Something went wrong on our side. */
    APOLOGY,
    /** A message was changed; how to correct an answer. */
    EDITED,
    /** Nothing is open and the words were not understood. */
    IDLE,
    /** The bot is stopped for this person; how to begin again. */
    STOPPED,
    /** Confirmation of stopping. */
    STOP_CONFIRMED,
    /** There is nothing to go back to or to undo. */
    NOTHING_TO_UNDO,
    /** The last answer was taken back; the question follows. */
    UNDONE,
    /** Going back to the question before; it follows. */
    WENT_BACK,
    /** A voice note came in; the buttons follow. */
    VOICE,
    /** A sticker, document, video ... came in and is not needed. */
    ATTACHMENT,
    /** A photo came in where none was asked: it may be a KTP or KK, which we never need. */
    PHOTO_WARNING,
    /** A text that looks like an OTP or PIN came in. */
    SECRET_WARNING,
    /** A text that looks like a NIK came in where none was asked. */
    NIK_WARNING,
    /** Text far too long for the question. */
    TOO_LONG, HINT_CHOICE, HINT_MULTI_CHOICE, HINT_TEXT, HINT_NUMBER, HINT_MONEY, HINT_DATE, HINT_TIME, HINT_PHONE, HINT_NIK, HINT_LOCATION, HINT_PHOTO,
    /** After two or more misses: the question in other words, with a way out. */
    HELP_CHOICE, HELP_MULTI_CHOICE, HELP_TEXT, HELP_NUMBER, HELP_MONEY, HELP_DATE, HELP_TIME, HELP_PHONE, HELP_NIK, HELP_LOCATION, HELP_PHOTO,
    /** NIK: what looked unusual; it is not refused. {@code {detail}} */
    NIK_ODD_PROVINCE, NIK_ODD_DATE, NIK_ODD_SERIAL,
    /** Label of the button that skips an optional question. */
    SKIP,
    /** Label of the button that begins again where nothing is open. */
    BEGIN,
    /** Label of the button that finishes a multi-choice. */
    DONE,
    /** Label of the button that shares the place or the phone number. */
    SHARE_PLACE, SHARE_PHONE,
    /** In front of a question of a numbered quiz: {@code {number} {total}}. */
    QUIZ_PLACE,
    /** Quiz feedback, each followed by the explanation. */
    RIGHT, WRONG,
    /** In front of an item whose explanation comes at the end of the test: {@code {question} {answer} {explanation}}. */
    EXPLANATION,
    /** For facts that only one source confirms. */
    CARE_CENTRE,
    /** What is put in place of a value that is not known. */
    UNKNOWN,
    /** How true and false, and the last comma of a list, are said inside a sentence. */
    YES, NO, AND,
    /** A share with its n: {@code {percent}% ({part} dari {whole})}. */
    PERCENT,
    /** Coming back to a dialog that was left for another: {@code {title}}. */
    WELCOME_BACK,
    /** Above each item of a checklist: {@code {title} {done} {total}}. */
    CHECKLIST_HEAD,
    /** Above each item of a checklist that is only played. */
    CHECKLIST_PRACTICE,
    /** In front of where to go, what to bring, and what helps where that is missing. */
    CHECKLIST_WHERE, CHECKLIST_BRING, CHECKLIST_SUBSTITUTE,
    /** How an item stands: {@code {obstacle}}. */
    CHECKLIST_DOING_NOTE, CHECKLIST_BLOCKED_NOTE, CHECKLIST_DONE_NOTE, CHECKLIST_NOT_NEEDED_NOTE,
    /** Labels of the buttons under an item. */
    CHECKLIST_DONE, CHECKLIST_DOING, CHECKLIST_BLOCKED, CHECKLIST_NOT_NEEDED, CHECKLIST_HELP, CHECKLIST_ALL, CHECKLIST_LATER,
    /** What stands in the way; the button for something else; the question for own words. */
    CHECKLIST_ASK_OBSTACLE, CHECKLIST_OTHER, CHECKLIST_ASK_WORDS,
    /** Label of the button back to the item. */
    CHECKLIST_BACK,
    /** Whether a person should help, and the two buttons. */
    CHECKLIST_ASK_HELP, CHECKLIST_HELP_YES, CHECKLIST_HELP_NO,
    /** The wish for help is kept, or it cannot be. */
    CHECKLIST_HELP_NOTED, CHECKLIST_HELP_NOT_KEPT,
    /** How the person knows that it is done, with a button for each kind of evidence. */
    CHECKLIST_ASK_EVIDENCE, CHECKLIST_SELF_REPORT, CHECKLIST_NUMBER_SEEN, CHECKLIST_DOCUMENT_SEEN, CHECKLIST_RECEIPT_SEEN, CHECKLIST_STATUS_SEEN,
    /** On which day it was done, with two buttons. */
    CHECKLIST_ASK_DAY, CHECKLIST_TODAY, CHECKLIST_YESTERDAY,
    /** In front of the next item. */
    CHECKLIST_PRAISE,
    /** The list of all items: {@code {title} {done} {total}}. */
    CHECKLIST_OVERVIEW,
    /** The checklist is left for now: {@code {title} {done} {total}}, {@code {command}} brings it back. */
    CHECKLIST_LEFT,
    /** The same where nothing may be kept. */
    CHECKLIST_LEFT_NOT_KEPT,
    /** The same after practice: {@code {command}} begins it again. */
    CHECKLIST_PRACTICE_LEFT,
    /** Everything is done: {@code {title} {total}}. */
    CHECKLIST_COMPLETE,
    /** An answer to a question in free words: {@code {answer} {date} {source}}. */
    ANSWER,
    /** After two misses, to somebody who reads long texts so far: how to get shorter ones. */
    SIMPLE_OFFER,
    /** A reminder was answered in the middle of a test: we come back to it; the question follows. */
    AFTER_TEST,
    /** To the account that a person has come to, and to the one they have left. */
    MOVED, MOVED_AWAY;

    /** The key in {@code phrases.yaml}, for example {@code old-button}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
