package id.pendamping.console.helpdesk;

import java.util.List;

/**
 * One request.
 *
 * @param name of the person, or empty
 * @param asked the last questions before it and what was chosen
 * @param mayAnswer whether it is this helper's or nobody's
 * @param closed or about to be: the person is being told
 * @param colleagues to whom it can be handed on
 */
record TicketView(Inquiry inquiry, String person, String name, List<String> asked, Talk talk, boolean mine,
        boolean mayAnswer, boolean closed, List<Colleague> colleagues, int longest) {

    /** @param person says nothing */
    record Colleague(String person, String name) {
    }
}
