package id.pendamping.helpdesk;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read of requests for help, and what they do with them. */
public final class HelpdeskTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("helpdesk", Size.PHRASE, "helpers", "staff", "waiting", "overdue"),
                new Reading("helpdesk", Size.TELLING, "queue", "numbers", "team", "forwarded"),
                Reading.stored("tickets"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("helpdesk.wished", List.of("obstacle", "chat")),
                Map.entry("helpdesk.rested", List.of("ticket")),
                Map.entry("helpdesk.take", List.of("number")),
                Map.entry("helpdesk.answer", List.of("number", "words", "kind", "file")),
                Map.entry("helpdesk.pass", List.of("number", "helper")),
                Map.entry("helpdesk.close", List.of("number")));
    }
}
