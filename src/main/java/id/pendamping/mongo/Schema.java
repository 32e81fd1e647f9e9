package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;

/** Every collection of the store and what it is found by. */
final class Schema {

    /** One document per talk. */
    static final String CONVERSATIONS = "conversations";
    /** One document per person: told fields and consents, or a tombstone. */
    static final String PEOPLE = "people";
    /** One document per person, test and item. */
    static final String TEST_ANSWERS = "testAnswers";
    /** One document per person and finished test. */
    static final String TEST_RESULTS = "testResults";
    /** The journal: one document per event. */
    static final String EVENTS = "events";
    /** One document per person, checklist and item, as it stands. */
    static final String CHECKLIST_ITEMS = "checklistItems";
    /** One document per note about an item. */
    static final String CHECKLIST_HISTORY = "checklistHistory";
    /** One document per person, checklist and item with which help was ever wished. */
    static final String HELP_WISHES = "helpWishes";
    /** One document per inbound whose turn failed. */
    static final String POISON = "poison";
    /** One document per record-effect that failed too often. */
    static final String PARKED_EFFECTS = "parkedEffects";
    /** One document per line of the web chat, numbered in the order of the log. */
    static final String WEB_MESSAGES = "webMessages";
    /** One document per bulk row, waiting or settled. */
    static final String OUTBOX = "outbox";
    /** Single facts about this store, by name. */
    static final String SETTINGS = "settings";
    /** One document per entry of a saving diary or an arisan. */
    static final String LEDGER_ENTRIES = "ledgerEntries";
    /** One document per rating of a help. */
    static final String RATINGS = "ratings";
    /** One document per one-time code for moving to another account, found by its hash. */
    static final String MOVES = "moves";
    /** One document per such code that was not right. */
    static final String MOVE_FAILURES = "moveFailures";
    /** Elections. */
    static final String LOCKS = "locks";

    /** One document per person: what they are reminded of, found by when there is next something to do. */
    static final String AGENDAS = "agendas";
    /** One document per reminder of one bill: what became of it. */
    static final String OCCURRENCES = "occurrences";

    /** One document per broadcast, and one for each draft. */
    static final String BROADCASTS = "broadcasts";
    /** One document per broadcast and person of its frozen audience. */
    static final String RECIPIENTS = "recipients";
    /** One document per person: when they were last told something unasked. */
    static final String CONTACTS = "contacts";
    /** One document per person who works for the programme, or no longer does. */
    static final String STAFF = "staff";
    /** One document per code by which somebody becomes staff, found by its hash. */
    static final String STAFF_CODES = "staffCodes";
    /** One document per code of an invitation. */
    static final String INVITE_CODES = "inviteCodes";
    /** One document per person who came by an invitation and agreed to be counted. */
    static final String REFERRALS = "referrals";
    /** One document per look at somebody's data or change of it by staff; nothing is ever changed. */
    static final String AUDIT = "audit";
    /** One document per request for a person. */
    static final String TICKETS = "tickets";
    /** One document per thing that was said or done about a request. */
    static final String TICKET_LINES = "ticketLines";
    /** One document per message about a request in a talk of staff. */
    static final String TICKET_FORWARDS = "ticketForwards";
    /** One document per clinic, forum or session. */
    static final String GATHERINGS = "gatherings";
    /** One document per wish for a place of a gathering. */
    static final String BOOKINGS = "bookings";
    /** One document per place that is taken: gathering and number are its key. */
    static final String SEATS = "seats";
    /** One document per note of staff about somebody at a gathering. */
    static final String VISITS = "visits";

    /** One document per list of a group. */
    static final String ENROLMENT_LISTS = "enrolmentLists";
    /** One document per person on such a list, or that they were erased from it. */
    static final String ENROLMENT_ENTRIES = "enrolmentEntries";
    /** One document per report about them. */
    static final String ENROLMENT_REPORTS = "enrolmentReports";
    /** One document per code of a list that was not right. */
    static final String ENROLMENT_FAILURES = "enrolmentFailures";

    /** One document per group. */
    static final String GROUPS = "groups";
    /** One document per poll and player. */
    static final String GROUP_ANSWERS = "groupAnswers";
    /** One document per quiz and player. */
    static final String GROUP_SCORES = "groupScores";
    /** One document per person and group they say they belong to. */
    static final String GROUP_MEMBERS = "groupMembers";

    /** One document per person: what the journal says of them. */
    static final String COURSES = "courses";
    /** One document per account of the console. */
    static final String ACCOUNTS = "accounts";
    /** One document per wrong password of late, and one per account that is locked for it. */
    static final String WRONG_PASSWORDS = "wrongPasswords";
    /** One document per table that staff took along. */
    static final String EXPORTS = "exports";

    /** One document per programme. */
    static final String PROGRAMMES = "programmes";
    /** One document per stage of a programme of which somebody said whether it was finished. */
    static final String PROGRAMME_STAGES = "programmeStages";
    /** One document per person: what the team finds them by. */
    static final String ROLL = "roll";

    /** One document per remark of the team about a person. */
    static final String REMARKS = "remarks";
    /** One document per file of people that was taken in. */
    static final String IMPORTS = "imports";

    /** One document per audience, or words, of broadcasts that somebody gave a name. */
    static final String KEPT_PARTS = "keptParts";

    /** One document per note of the team about no single person. */
    static final String FIELD_NOTES = "fieldNotes";

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    private Schema() {
    }

    /** Creates what is not there yet. */
    static void create(MongoDatabase database) {
        database.getCollection(WEB_MESSAGES).createIndex(Indexes.ascending("once"),
                new IndexOptions().unique(true).sparse(true));
        // One place for each person; on every store, because places are given by it.
        unique(database, SEATS, "gathering", "person");
        if (plansQueries(database)) {
            index(database, CONVERSATIONS, "wakeAt");
            index(database, CONVERSATIONS, "pending.id");
            index(database, TEST_ANSWERS, "person");
            index(database, TEST_RESULTS, "person");
            index(database, EVENTS, "person");
            index(database, CHECKLIST_ITEMS, "person");
            index(database, CHECKLIST_HISTORY, "person", "key");
            index(database, HELP_WISHES, "person");
            index(database, POISON, "at");
            index(database, PARKED_EFFECTS, "at");
            index(database, PARKED_EFFECTS, "person");
            index(database, WEB_MESSAGES, "chat", "_id");
            // Who is next, without looking at rows whose time has not come; the rest for a list of allowed chats and
            // for the age of the oldest.
            index(database, OUTBOX, "state", "rank", "due", "chat", "notBefore");
            index(database, OUTBOX, "person");
            database.getCollection(OUTBOX).createIndex(Indexes.ascending("untold"), new IndexOptions().sparse(true));
            index(database, LEDGER_ENTRIES, "person", "book", "line");
            index(database, RATINGS, "person");
            index(database, AGENDAS, "nextAt");
            index(database, OCCURRENCES, "person");
            index(database, MOVES, "person");
            index(database, MOVES, "until");
            index(database, MOVE_FAILURES, "chat", "at");
            index(database, MOVE_FAILURES, "at");
            index(database, BROADCASTS, "nextAt");
            index(database, BROADCASTS, "stage", "at");
            index(database, BROADCASTS, "author");
            index(database, RECIPIENTS, "broadcast", "state", "word", "person");
            index(database, RECIPIENTS, "broadcast", "arm", "person");
            index(database, RECIPIENTS, "person");
            index(database, AUDIT, "at", "_id");
            index(database, STAFF_CODES, "by");
            index(database, INVITE_CODES, "person");
            index(database, REFERRALS, "code");
            index(database, TICKETS, "person");
            index(database, TICKETS, "number", "at");
            index(database, TICKETS, "closed", "at");
            index(database, TICKETS, "at");
            index(database, TICKETS, "closed", "waitsSince", "_id");
            index(database, TICKETS, "closed", "closedAt", "_id");
            index(database, TICKETS, "helper", "closed", "at", "_id");
            index(database, TICKET_LINES, "ticket", "at");
            index(database, TICKET_LINES, "person");
            index(database, TICKET_LINES, "at");
            database.getCollection(TICKET_LINES).createIndex(Indexes.ascending("uncarried"),
                    new IndexOptions().sparse(true));
            index(database, TICKET_FORWARDS, "staff", "at");
            index(database, TICKET_FORWARDS, "person");
            index(database, TICKET_FORWARDS, "at");
            index(database, ENROLMENT_ENTRIES, "list");
            index(database, ENROLMENT_ENTRIES, "person");
            index(database, ENROLMENT_ENTRIES, "code");
            index(database, ENROLMENT_ENTRIES, "until");
            index(database, ENROLMENT_LISTS, "staff");
            index(database, ENROLMENT_FAILURES, "chat", "at");
            index(database, ENROLMENT_FAILURES, "at");
            index(database, ENROLMENT_REPORTS, "list");
            index(database, ENROLMENT_REPORTS, "entry");
            index(database, GATHERINGS, "start", "_id");
            index(database, BOOKINGS, "gathering");
            index(database, BOOKINGS, "person");
            index(database, SEATS, "booking");
            index(database, SEATS, "person");
            index(database, VISITS, "gathering");
            index(database, VISITS, "person");
            index(database, GROUPS, "chat");
            index(database, GROUPS, "nextAt");
            index(database, GROUPS, "stage", "title", "_id");
            index(database, GROUP_ANSWERS, "poll");
            index(database, GROUP_ANSWERS, "player");
            index(database, GROUP_ANSWERS, "at");
            index(database, GROUP_SCORES, "group", "at");
            index(database, GROUP_SCORES, "player");
            index(database, GROUP_SCORES, "at");
            index(database, GROUP_MEMBERS, "person");
            index(database, GROUP_MEMBERS, "group", "player");
            index(database, COURSES, "agreed", "come");
            index(database, ACCOUNTS, "id");
            index(database, ACCOUNTS, "person");
            index(database, WRONG_PASSWORDS, "name", "at");
            index(database, AUDIT, "staff", "at", "_id");
            index(database, PROGRAMMES, "name", "_id");
            index(database, PROGRAMME_STAGES, "programme");
            index(database, ROLL, "agreed", "key", "_id");
            index(database, ROLL, "agreed", "farthest", "key", "_id");
            index(database, ROLL, "agreed", "groups", "key");
            index(database, ROLL, "agreed", "helper", "key");
            index(database, ROLL, "agreed", "owes");
            index(database, ROLL, "agreed", "waits");
            index(database, ROLL, "agreed", "blocked");
            index(database, REMARKS, "person", "at");
            index(database, REMARKS, "at");
            index(database, IMPORTS, "at", "_id");
            index(database, CONVERSATIONS, "person");
            index(database, CONVERSATIONS, "heardAt");
            index(database, CONVERSATIONS, "standing.language");
            index(database, CONVERSATIONS, "standing.stopped");
            index(database, CONVERSATIONS, "standing.reachable");
            index(database, EXPORTS, "at", "_id");
            index(database, AGENDAS, StoredAgenda.ACTIVE);
            index(database, OCCURRENCES, "at", "state", "bill");
            index(database, OCCURRENCES, "state", "at", "word");
            index(database, KEPT_PARTS, "kind", "at");
            index(database, KEPT_PARTS, "author");
            index(database, FIELD_NOTES, "struck", "at", "_id");
            index(database, FIELD_NOTES, "struck", "where", "at", "_id");
            index(database, FIELD_NOTES, "struck", "struckAt");
            index(database, FIELD_NOTES, "at");
            index(database, FIELD_NOTES, "by");
        } else {
            unique(database, CONVERSATIONS, "_id", "version");
            unique(database, CONVERSATIONS, "_id", "lease.holder");
        }
    }

    /**
     * A real MongoDB has a planner, which starts from any index that helps, and tells what it stores in. The Java server
     * for trials has neither: it uses an index only if it is unique and has exactly the fields of the filter, and scans
     * the collection otherwise.
     */
    private static boolean plansQueries(MongoDatabase database) {
        return database.runCommand(new Document("buildInfo", 1)).containsKey("storageEngines");
    }

    private static void index(MongoDatabase database, String collection, String... fields) {
        database.getCollection(collection).createIndex(Indexes.ascending(fields));
    }

    private static void unique(MongoDatabase database, String collection, String... fields) {
        database.getCollection(collection).createIndex(Indexes.ascending(fields), UNIQUE);
    }
}
