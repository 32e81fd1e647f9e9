package id.pendamping.console.helpdesk;

import id.pendamping.chat.Html;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a request needs in order to be read by people.
 *
 * @param zone of the place, in which all moments are shown
 */
record Reading(Content content, StaffDirectory staff, Instant now, ZoneId zone, Language language) {

    String title(String dialog) {
        return content.find(dialog).map(it -> Html.plain(it.title().render(new NothingKnown(language)))).orElse("");
    }

    String helper(Ticket ticket) {
        return Optional.ofNullable(ticket.helper()).map(this::called).orElse("");
    }

    /** Empty for somebody who is no longer on the team. */
    String called(String person) {
        return staff.find(person).map(StaffMember::name).orElse("");
    }

    String moment(Instant at) {
        return new Spelling(language.locale(), zone).moment(at);
    }
}
