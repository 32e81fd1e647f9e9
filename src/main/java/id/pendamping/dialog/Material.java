package id.pendamping.dialog;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before the dialogs themselves are read.
 *
 * @param person empty when {@code person.yaml} could not be read and it would be noise to complain about its fields
 * @param bank by bank and item
 * @param outlines by dialog
 * @param dialogs every dialog that there is, also those whose file could not be read
 */
record Material(TextReader texts, Lexicon lexicon, Vocabulary vocabulary, Optional<PersonFields> person, Words words,
        Map<String, BankItem> bank, Map<String, DialogOutline> outlines, Set<String> dialogs, ContentFolder folder,
        Map<String, ChecklistFile> checklists) {
}
