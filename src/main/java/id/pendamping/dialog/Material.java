package id.pendamping.dialog;

import java.util.Map;
import java.util.Optional;

/**
 * What is known before the dialogs themselves are read.
 *
 * @param person empty when {@code person.yaml} could not be read and it would be noise to complain about its fields
 * @param bank by bank and item
 * @param outlines by dialog
 */
record Material(TextReader texts, Lexicon lexicon, Vocabulary vocabulary, Optional<PersonFields> person, Words words,
        Map<String, BankItem> bank, Map<String, DialogOutline> outlines, ContentFolder folder) {
}
