package id.pendamping.mongo;

import id.pendamping.helpdesk.Forward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Position;
import id.pendamping.engine.Position.Checkpoint;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.feedback.Rating;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Moves;
import id.pendamping.webchat.WebMessage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

@ParameterizedClass
@EnumSource
class StoredShapesTest {

    private static final ChatId CHAT = ChatId.of("web", "sari");
    private static final Conversation FRESH = Conversation.fresh(CHAT, "p1", Samples.NEWCOMER);

    @Parameter
    Engine engine;

    private MongoConversations conversations;

    @BeforeEach
    void openStore() {
        conversations = new MongoConversations(engine.emptied());
    }

    @ParameterizedTest
    @ValueSource(strings = {"start.name", "$gt", "$set", "__proto__", "a\0b", "%2E", "constructor", " ", "ü🙏", "0",
            "_id",
            "{\"$gt\":\"\"}", "..", "\u202Eabc"})
    void keepsHostileNamesAndWords(String word) {
        Map<String, Object> variables = Map.of(word, word, "list", List.of(word, word));
        Open open = new Open(Samples.NOON, 0, List.of(), List.of(word), 0, 0);
        List<Frame> stack = List.of(new Frame(word, word, word));
        Position position = new Position(stack, variables, open,
                List.of(new Checkpoint(stack, open, Map.of(word, word), List.of(word))));
        Effect[] effects = {new Effect.Send("in:1#0", OutgoingMessage.text(word), true, null),
                new Effect.SaveEvent("in:1#1", "p1", Samples.NOON, word, Map.of(word, word))};
        // Twice, since the first commit inserts and the second updates.
        assertThat(conversations.commit(new Commit(FRESH, word, Samples.turn(FRESH, position, effects), null, null,
                false))).isTrue();
        Conversation once = conversations.find(CHAT).orElseThrow();
        assertThat(once.position()).isEqualTo(position);
        assertThat(conversations.commit(new Commit(once, word + "2", Samples.turn(once, position, effects), null, null,
                false))).isTrue();
        Conversation twice = conversations.find(CHAT).orElseThrow();
        assertThat(twice.position()).isEqualTo(position);
        assertThat(twice.pending()).containsExactly(effects[0], effects[1], effects[0], effects[1]);
        assertThat(twice.seen()).containsExactly(word, word + "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tg:{\"$gt\":\"\"}", "tg:$ne", "tg:a.b", "tg:a\0b"})
    void findsAHostileChatOnlyByItsOwnName(String name) {
        conversations.commit(new Commit(FRESH, "in:1", Samples.turn(FRESH), null, null, false));
        assertThat(conversations.find(new ChatId(name))).isEmpty();
        Conversation other = Conversation.fresh(new ChatId(name), "p2", Samples.NEWCOMER);
        assertThat(conversations.commit(new Commit(other, "in:1", Samples.turn(other), null, null, false))).isTrue();
        assertThat(conversations.find(new ChatId(name)).orElseThrow().person()).isEqualTo("p2");
    }

    @Test
    void keepsTheOrderOfVariables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("z", 1L);
        variables.put("a", LocalDate.of(1945, 8, 17));
        variables.put("m", false);
        conversations.commit(new Commit(FRESH, "in:1",
                Samples.turn(FRESH, new Position(List.of(), variables, null, List.of())), null, null, false));
        assertThat(conversations.find(CHAT).orElseThrow().position().variables().entrySet())
                .containsExactlyElementsOf(variables.entrySet());
    }

    @Test
    void readsAConversationThatHasFieldsItDoesNotKnow() {
        conversations.commit(new Commit(FRESH, "in:1", Samples.turn(FRESH), null, null, false));
        change(Updates.set("later", new Document("deep", List.of(1, "x"))));
        assertThat(conversations.find(CHAT)).isPresent();
    }

    @Test
    void refusesADocumentOfANewerProgram() {
        conversations.commit(new Commit(FRESH, "in:1", Samples.turn(FRESH), null, null, false));
        change(Updates.set("format", 2));
        assertThatThrownBy(() -> conversations.find(CHAT)).isInstanceOf(Format.Newer.class)
                .hasMessage(
                        "a document in conversations has format 2, this program knows formats up to 1: run the newer"
                                + " program that wrote it, or restore the backup made before the update");
    }

    @Test
    void refusesAValueOfAnotherKind() {
        Position odd = new Position(List.of(), Map.of("a", 1.5), null, List.of());
        Commit commit = new Commit(FRESH, "in:1", Samples.turn(FRESH, odd), null, null, false);
        assertThatThrownBy(() -> conversations.commit(commit)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a value is a String, Long, Boolean, LocalDate or a list of String, not a java.lang.Double");
        assertThat(conversations.find(CHAT)).isEmpty();
    }

    @Test
    void everyKindOfDocumentCarriesItsFormat() {
        var database = engine.emptied();
        conversations.commit(new Commit(FRESH, "in:1", Samples.turn(FRESH), null, null, false));
        new MongoPeople(database).saveField("p1", "work", "ojek", Samples.NOON);
        new MongoPeople(database).erase("p2", Samples.NOON);
        new MongoTestAnswers(database)
                .save(new Effect.SaveAnswer("in:1#0", "p1", Samples.NOON, "pre", "b/Q1", "i", 0, true));
        new MongoTestAnswers(database).save(new Effect.SaveResult("in:1#1", "p1", Samples.NOON, "pre", 1, 2));
        new MongoEvents(database).append(new Effect.SaveEvent("in:1#2", "p1", Samples.NOON, "t", Map.of()));
        new MongoWebMessages(database).append(new WebMessage.Draft(CHAT, WebMessage.Kind.BOT, null, Samples.NOON, null,
                OutgoingMessage.text("halo")));
        new MongoProgress(database).save(Samples.progress("in:1#3", "p1", ""));
        new MongoProgress(database).save(Samples.wish("in:1#4", "p1", ""));
        new MongoRatings(database).save(new Rating("in:1#3", "p1", Samples.NOON, "claim", 5, null));
        new MongoTickets(database).open(Samples.ticket("t1", "p1", ""));
        new MongoLines(database).add(Samples.line("in:1#5", "p1", "halo"));
        new MongoForwards(database).add(new Forward("row", "p2", "p1", 4711, "4821", Samples.NOON));
        new MongoMoves(database).offer(new Moves.Offer("h", "p1", CHAT, Samples.NOON, null, null));
        new MongoMoves(database).fail("in:1", CHAT, Samples.NOON);
        new MongoFloodWaits(database).save(Samples.NOON);
        new MongoBulkRows(database).queue(List.of(Samples.bulk("b1", "p1", Samples.NOON)));
        for (String name : List.of(Schema.CONVERSATIONS, Schema.PEOPLE, Schema.TEST_ANSWERS, Schema.TEST_RESULTS,
                Schema.EVENTS, Schema.SETTINGS, Schema.WEB_MESSAGES, Schema.OUTBOX, Schema.CHECKLIST_ITEMS,
                Schema.CHECKLIST_HISTORY, Schema.HELP_WISHES, Schema.RATINGS, Schema.MOVES,
                Schema.MOVE_FAILURES, Schema.TICKETS, Schema.TICKET_LINES, Schema.TICKET_FORWARDS)) {
            assertThat(database.getCollection(name).find()).as(name).isNotEmpty()
                    .allSatisfy(document -> assertThat(document.getInteger("format")).isEqualTo(Format.CURRENT));
        }
    }

    private void change(org.bson.conversions.Bson update) {
        engine.store().database().getCollection(Schema.CONVERSATIONS).updateOne(Filters.eq("_id", CHAT.value()),
                update);
    }
}
