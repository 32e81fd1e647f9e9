/**
 * Groups: the bot's place in them, quizzes that everybody may play, and counts that show nobody. A group is a document of
 * its own and never a talk; nothing personal is asked, kept or shown there.
 */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "outbox", "chat", "staff",
        "checklist"})
@NullMarked
package id.pendamping.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
