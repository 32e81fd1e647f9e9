package id.pendamping.group;

import id.pendamping.outbox.BulkRows;

/** Gives to the outbox what is to be said; doing it again changes nothing. */
record HandingOn(Groups groups, BulkRows rows) {

    void handOn(Group group) {
        var ready = group.pending().ready();
        if (!ready.isEmpty()) {
            rows.queue(ready.stream().map(line -> line.row(group.id(), group.chat())).toList());
            groups.change(group.id(), it -> it.handedOn(ready));
        }
    }
}
