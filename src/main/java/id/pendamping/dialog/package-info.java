/**
 * The content language: reads every file of the content folder (dialogs, question banks, facts, phrases, words) into
 * checked, frozen records, or into a list of all {@link id.pendamping.dialog.Problem problems}. Pure: no conversation,
 * no store, no clock of its own lives here. The YAML parser and the expression language are hidden here.
 */
@ApplicationModule(allowedDependencies = "chat")
@NullMarked
package id.pendamping.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
