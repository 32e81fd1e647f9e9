package id.pendamping.invite;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read of invitations, and the poster that they show. */
public final class InviteTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("invite", Size.LINK, "by", "by_name", "has", "code", "link", "url", "friends",
                "registered"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("invite.code", List.of("code")));
    }

    @Override
    public Map<String, List<String>> drawings() {
        return Map.ofEntries(Map.entry("poster", List.of("link", "title", "text")));
    }
}
