package id.pendamping.group;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group.Care;
import id.pendamping.group.Group.Pending;
import id.pendamping.group.Group.Plays;
import id.pendamping.group.Group.Profile;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.Quiz.Round;
import id.pendamping.group.Quiz.Shown;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of groups must do. {@link #open} answers an empty one. */
public abstract class GroupsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final ChatId CHAT = ChatId.of("tg", "-100200");

    private Groups groups;

    protected abstract Groups open();

    @BeforeEach
    void openStore() {
        groups = open();
    }

    /** A group that has something in every place. */
    public static Group everything(String id, ChatId chat) {
        Quiz quiz = new Quiz("q {\"$gt\":\"\"}", NOON, NOON.plusSeconds(60), List.of(
                new Round("l1", "b/Q1", "201", 1, new Shown(71, "poll$1"), 9, true, false),
                new Round("l2", "b/Q2", "10", 0, null, null, false, true)), true);
        return new Group(id, chat,
                new Profile("Ojek $ne. Depok", Stage.ACTIVE, NOON,
                        new Care(ZoneId.of("Asia/Makassar"), Language.ENGLISH, "p$1"), Place.ADMIN, true, 30,
                        List.of(7L, 5_000_000_000L)),
                new Plays(new Weekly(DayOfWeek.MONDAY, LocalTime.of(19, 30)), 5, quiz, NOON.plusSeconds(60),
                        List.of("b/Q9")),
                new Pending(List.of(new Line("l3", "progress", Map.of("$set", "1", "a.b", "2"), NOON)),
                        List.of("tg:1:2"), Map.of("private", NOON)),
                0);
    }

    private static Group empty(String id, ChatId chat) {
        return new Group(id, chat,
                new Profile("", Stage.OUTSIDE, Instant.EPOCH, new Care(ZoneId.of("UTC"), Language.INDONESIAN, null),
                        Place.MEMBER, false,
                        null, List.of()),
                Plays.NONE, Pending.NONE, 0);
    }

    @Test
    void keepsEverythingOfAGroup() {
        assertThat(groups.save(everything("g1", CHAT))).isTrue();
        assertThat(groups.save(empty("g2", ChatId.of("tg", "-3")))).isTrue();
        assertThat(groups.find("g1")).hasValueSatisfying(found -> assertThat(found).usingRecursiveComparison()
                .ignoringFields("revision").isEqualTo(everything("g1", CHAT)));
        assertThat(groups.at(CHAT).orElseThrow().revision()).isEqualTo(1);
        assertThat(groups.all()).extracting(Group::id).containsExactly("g1", "g2");
        assertThat(groups.find("nobody")).isEmpty();
        groups.delete("g1");
        assertThat(groups.at(CHAT)).isEmpty();
    }

    @Test
    void givesOutAStageByTitle() {
        for (String id : List.of("g1", "g2", "g3")) {
            Group group = everything(id, ChatId.of("tg", id));
            assertThat(groups.save(group.with(group.profile().called("g2".equals(id) ? "A" : "B")))).isTrue();
        }
        assertThat(groups.save(empty("g4", CHAT))).isTrue();
        assertThat(groups.page(Stage.ACTIVE, 0, 9)).extracting(Group::id).containsExactly("g2", "g1", "g3");
        assertThat(groups.page(Stage.ACTIVE, 1, 1)).extracting(Group::id).containsExactly("g1");
        assertThat(groups.page(Stage.WAITING, 0, 9)).isEmpty();
    }

    @Test
    void onlyTheFirstOfTwoChangesOfTheSameGroupIsWritten() {
        assertThat(groups.save(empty("g1", CHAT))).isTrue();
        assertThat(groups.save(everything("g1", CHAT))).isFalse();
        Group read = groups.find("g1").orElseThrow();
        assertThat(groups.save(read.with(read.profile().called("a")))).isTrue();
        assertThat(groups.save(read.with(read.profile().called("b")))).isFalse();
        assertThat(groups.change("g1", it -> it.with(it.profile().called(it.profile().title() + "c")))).isPresent();
        assertThat(groups.find("g1").orElseThrow().profile().title()).isEqualTo("ac");
        assertThat(groups.change("nobody", it -> it)).isEmpty();
    }

    @Test
    void findsWhatIsDueAndWhatHasSomethingToSay() {
        groups.save(everything("speaks", CHAT).with(Plays.NONE));
        groups.save(empty("rests", ChatId.of("tg", "-4")));
        groups.save(everything("plays", ChatId.of("tg", "-5")).with(Pending.NONE));
        assertThat(groups.due(NOON, 10)).extracting(Group::id).containsExactly("speaks");
        assertThat(groups.due(NOON.plusSeconds(60), 10)).extracting(Group::id).containsExactlyInAnyOrder("speaks",
                "plays");
    }
}
