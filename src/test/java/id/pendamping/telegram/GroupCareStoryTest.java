package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendamping.chat.ChatId;
import id.pendamping.group.Group;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import id.pendamping.telegram.GroupTown.Shown;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who looks after a group and how it is served, over real HTTP; every update comes twice. */
class GroupCareStoryTest {

    private static final long GROUP = -100_200_300L;
    private static final long SARI = 50;
    private static final long BUDI = 51;
    private static final long LINA = 52;

    private final GroupTown town = new GroupTown();

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void whoeverOfTheTeamLetsTheBotBeginLooksAfterTheGroupUntilACoordinatorHandsItOn() {
        joins(SARI, "Bu Sari", Role.FACILITATOR);
        joins(BUDI, "Pak Budi", Role.KADER);
        joins(LINA, "Bu Lina", Role.COORDINATOR);
        town.begin(GROUP - 1);
        town.happens(GroupTown.admitted(GROUP, "member"));
        town.presses(GROUP, SARI, "g:yes");

        assertThat(lines(SARI)).hasSize(2).first().asString().startsWith("1. ★ Ojek Depok");
        assertThat(lines(LINA)).hasSize(2).anySatisfy(it -> assertThat(it).contains("(Bu Sari) Ojek Depok"));
        assertThat(town.writes(BUDI, "/grup").getFirst()).contains("Belum ada grup");
        town.happens(GroupTown.said(GROUP, BUDI, "/kuis"));
        assertThat(town.polls(GROUP)).isEmpty();

        handsOn("pak budi");
        assertThat(lines(BUDI)).singleElement().asString().startsWith("1. ★ Ojek Depok");
        assertThat(lines(SARI)).last().asString().contains("(Pak Budi)");
        town.happens(GroupTown.said(GROUP, BUDI, "/kuis"));
        assertThat(town.polls(GROUP)).hasSize(3);

        town.writes(BUDI, "/hapus");
        town.writes(BUDI, "ya");
        town.writes(BUDI, "ya");
        assertThat(town.room.groups.all()).extracting(it -> it.profile().care().owner()).containsOnlyNulls();
        assertThat(lines(SARI)).hasSize(2).noneSatisfy(it -> assertThat(it).contains("★"));
    }

    private void handsOn(String name) {
        List<String> shown = lines(LINA);
        int number = shown.get(0).contains("Bu Sari") ? 1 : 2;
        town.writes(LINA, "" + number);
        assertThat(town.writes(LINA, "pindahkan")).last().asString().contains("Ketik namanya", "Pak Budi");
        assertThat(String.join(" ", town.writes(LINA, name))).contains("sekarang didampingi <b>Pak Budi</b>");
    }

    @Test
    void aFacilitatorCannotHandAGroupOn() {
        joins(SARI, "Bu Sari", Role.FACILITATOR);
        town.happens(GroupTown.admitted(GROUP, "member"));
        town.presses(GROUP, SARI, "g:yes");
        town.writes(SARI, "/grup");
        town.writes(SARI, "1");
        assertThat(String.join(" ", town.writes(SARI, "pindahkan"))).contains("Hanya koordinator");
    }

    @Test
    void everyGroupIsFoundOnItsPage() {
        joins(SARI, "Bu Sari", Role.FACILITATOR);
        for (int i = 0; i < 33; i++) {
            town.begin(GROUP - i);
        }
        assertThat(lines(SARI)).hasSize(15);
        assertThat(town.writes(SARI, "halaman 3")).last().asString().contains("31. Ojek Depok", "33. Ojek Depok",
                "halaman 3 dari 3").doesNotContain("30. Ojek");
        town.writes(SARI, "33");
        assertThat(town.writes(SARI, "kuis")).last().asString().contains("hari apa");
    }

    @Test
    void aGroupIsSpokenToInTheLanguageItChose() {
        joins(SARI, "Bu Sari", Role.FACILITATOR);
        town.happens(GroupTown.admitted(GROUP, "member"));
        assertThat(town.in(GROUP).getLast().request().toString()).contains("g:yes:en", "Yes, in English");
        town.presses(GROUP, GroupTown.ADMIN, "g:yes:en");
        assertThat(town.textsIn(GROUP)).last().asString().contains("Thank you, I am ready");
        town.presses(GROUP, GroupTown.ADMIN, "g:yes");
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        for (Shown poll : town.polls(GROUP)) {
            assertThat(poll.request().path("question").asText()).doesNotContain("Bapak", "yang");
        }
        town.later(Duration.ofMinutes(31));
        town.later(Duration.ofSeconds(10));
        assertThat(town.textsIn(GROUP)).last().asString().contains("The quiz is over");
        town.writes(SARI, "/grup");
        town.writes(SARI, "1");
        town.writes(SARI, "poster");
        assertThat(town.drawn).last().asString().contains(Base64.getUrlEncoder().withoutPadding()
                .encodeToString("Ask about BPJS by chat".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aQuestionThatIsNotSureToStandThereClosesItselfAndIsNotCounted() {
        town.losesPolls = 1;
        town.begin(GROUP);
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        assertThat(town.polls(GROUP)).hasSize(3).allSatisfy(it -> assertThat(
                it.request().path("open_period").asInt()).isBetween(1800, 1920));
        for (long driver = 1; driver <= 6; driver++) {
            for (Shown poll : town.polls(GROUP)) {
                town.answers(poll, driver, poll.request().path("correct_option_ids").path(0).asInt());
            }
        }
        town.later(Duration.ofMinutes(31));
        town.later(Duration.ofSeconds(10));
        assertThat(town.textsIn(GROUP)).last().asString().contains("6 orang ikut menjawab 2 soal",
                "6 dari 6 orang benar semua", "1 soal tidak dihitung");
    }

    @Test
    void botsThatLeadTheGroupAreNoPeople() {
        town.leadingBots = ",{\"status\":\"administrator\",\"user\":{\"id\":4242,\"is_bot\":true,\"first_name\":\"P\","
                + "\"username\":\"Pendamping_bot\"}},{\"status\":\"administrator\",\"user\":{\"id\":9,\"is_bot\":true,"
                + "\"first_name\":\"B\",\"username\":\"Other_bot\"}}";
        town.begin(GROUP);
        assertThat(town.room.groups.all()).extracting(Group::profile)
                .extracting(Group.Profile::members, Group.Profile::bots)
                .containsExactly(tuple(41, List.of(9L)));
        joins(SARI, "Bu Sari", Role.FACILITATOR);
        assertThat(lines(SARI)).singleElement().asString().contains("👥 39");
    }

    @Test
    void whoeverMovesToAnotherAccountKeepsTheirResults() {
        town.begin(GROUP);
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        for (Shown poll : town.polls(GROUP)) {
            town.answers(poll, 1, poll.request().path("correct_option_ids").path(0).asInt());
        }
        town.later(Duration.ofMinutes(31));
        town.later(Duration.ofSeconds(10));
        town.writes(1, "/start kuis-" + town.room.groups.all().getFirst().id());
        for (int answer = 0; answer < 6; answer++) {
            town.writes(1, "ya");
        }
        assertThat(String.join(" ", town.writes(1, "/nilai"))).contains("3 dari 3 benar");
        String said = String.join(" ", town.writes(1, "/pindah"));
        said += String.join(" ", town.writes(1, "lama"));
        said += String.join(" ", town.writes(1, "ya"));
        Matcher code = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}").matcher(said);
        assertThat(code.find()).as(said).isTrue();
        town.writes(2, "/menu");
        town.writes(2, code.group());
        assertThat(String.join(" ", town.writes(2, "/nilai"))).contains("3 dari 3 benar");
        assertThat(town.room.answers.scores(town.room.groups.all().getFirst().id(), Instant.EPOCH)).hasSize(1);
    }

    private void joins(long user, String name, Role role) {
        town.writes(user, "/izin");
        town.writes(user, "ya");
        town.writes(user, "menu");
        town.room.staff.add(new StaffMember(town.person(user), ChatId.of("tg", "" + user), name, role));
    }

    private List<String> lines(long user) {
        return town.writes(user, "/grup").getLast().lines().filter(it -> it.matches("\\d+\\. .*")).toList();
    }
}
