package id.pendamping.console.exports;

import id.pendamping.dialog.Content;
import id.pendamping.group.Groups;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.EventStore;
import id.pendamping.participant.People;
import java.util.List;
import java.util.Optional;

/** All tables that can be taken along. */
record Tables(List<Table<?>> all) {

    /** Where the rows come from. */
    record Sources(Content content, Courses courses, EventStore events, Groups groups, People people) {
    }

    static Tables of(Wording wording, Days days, Sources from) {
        Agreeing agreeing = new Agreeing(from.courses());
        return new Tables(List.of(PeopleTable.of(wording, days, from.content(), agreeing, from.people()),
                AnswersTable.of(wording, from.content(), agreeing),
                EventsTable.of(wording, days, from.content(), agreeing, from.events()),
                PaymentsTable.of(wording, agreeing), GroupsTable.of(wording, days, agreeing, from.groups())));
    }

    Optional<Table<?>> find(String id) {
        for (Table<?> table : all) {
            if (table.id().equals(id)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
