package id.pendamping.dialog;

import id.pendamping.dialog.Step.QuizItem;

/**
 * A question of a bank.
 *
 * @param at where it stands, for complaints and for the version of the dialogs that use it
 */
record BankItem(QuizItem item, Cursor at) {
}
