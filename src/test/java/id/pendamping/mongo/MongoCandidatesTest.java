package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.broadcast.Audience;
import id.pendamping.broadcast.Candidate;
import id.pendamping.broadcast.Criterion;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.group.GroupMembers;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations.Commit;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoCandidatesTest {

    @Parameter
    Engine engine;

    private MongoDatabase database;
    private MongoCandidates candidates;

    @BeforeEach
    void openStore() {
        database = engine.emptied();
        MongoGroupMembers members = new MongoGroupMembers(database);
        members.join(new GroupMembers.Member("p1", "g1", "player", Samples.NOON));
        members.join(new GroupMembers.Member("p1", "left", "player", Samples.NOON));
        members.leave("left", "player");
        candidates = new MongoCandidates(database);
    }

    private void talk(String name, Standing standing, Instant heardAt) {
        Conversation fresh = Conversation.fresh(ChatId.of("tg", name), "p" + name, standing);
        new MongoConversations(database).commit(new Commit(fresh, "in:" + name, new Turn("p" + name, fresh.position(),
                standing, 0, null, null, List.of(), Courtesy.NONE), null, null, false, heardAt));
    }

    private static Standing willing() {
        return Samples.NEWCOMER.withConsent(Consent.SERVICE, true);
    }

    @Test
    void comesPageByPageInTheOrderOfTheChats() {
        List.of("3", "1", "2").forEach(name -> talk(name, willing(), null));
        List<Candidate> first = candidates.after("", 2, Set.of(), Samples.NOON);
        assertThat(first).extracting(Candidate::person).containsExactly("p1", "p2");
        assertThat(candidates.after("tg:2", 2, Set.of(), Samples.NOON)).extracting(Candidate::person)
                .containsExactly("p3");
        assertThat(candidates.after("tg:3", 2, Set.of(), Samples.NOON)).isEmpty();
    }

    @Test
    void readsWhatAnAudienceAsksForAndOnlyThat() {
        talk("1", willing(), Samples.NOON);
        new MongoPeople(database).saveField("p1", "work", "driver", Samples.NOON);
        new MongoTestAnswers(database).save(new Effect.SaveResult("in:1#1", "p1", Samples.NOON, "pre", 3, 12));
        new MongoProgress(database).save(Samples.progress("in:1#2", "p1", ""));
        Candidate all = candidates.after("", 5, EnumSet.allOf(Criterion.class), Samples.NOON).getFirst();
        assertThat(all.heardAt()).isEqualTo(Samples.NOON);
        assertThat(all.fields()).isEqualTo(Map.of("work", "driver"));
        assertThat(all.tests()).isEqualTo(Map.of("pre", 0.25));
        assertThat(all.items()).containsOnlyKeys("jkn");
        assertThat(all.groups()).containsExactly("g1");
        assertThat(all.standing()).isEqualTo(willing());
        Candidate plain = candidates.after("", 5, Set.of(), Samples.NOON).getFirst();
        assertThat(plain.fields()).isEmpty();
        assertThat(plain.tests()).isEmpty();
        assertThat(plain.groups()).isEmpty();
    }

    @Test
    void readsNothingAboutPeopleWithoutConsent() {
        talk("1", Samples.NEWCOMER, null);
        new MongoPeople(database).saveField("p1", "work", "driver", Samples.NOON);
        Candidate withdrawn = candidates.after("", 5, EnumSet.allOf(Criterion.class), Samples.NOON).getFirst();
        assertThat(withdrawn.fields()).isEmpty();
        assertThat(Audience.EVERYBODY.wanted()).isEmpty();
    }

    @Test
    void knowsWhatIsOverdue() {
        talk("1", willing(), null);
        new MongoPlans(database).save(id.pendamping.reminder.PlansContract.everything("p1", "x"));
        Set<Criterion> overdue = Set.of(Criterion.OVERDUE);
        assertThat(candidates.after("", 5, overdue, Instant.parse("2020-01-05T05:00:00Z")).getFirst().overdue())
                .isFalse();
        assertThat(candidates.after("", 5, overdue, Instant.parse("2040-01-28T05:00:00Z")).getFirst().overdue())
                .isTrue();
    }
}
