package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.chat.ChatId;
import id.pendamping.checklist.ItemProgress;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import id.pendamping.telegram.GroupTown.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;

/** What happens in groups, as their members see it; every update comes twice. */
class GroupStoryTest {

    private static final long GROUP = -100_200_300L;
    private static final long OTHER = -100_200_999L;
    private static final int DRIVERS = 40;
    private static final int PRIVATE = 15;

    private final GroupTown town = new GroupTown();

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void fortyDriversPlayAWeeklyQuizAndFifteenGoOnInPrivate() {
        town.happens(GroupTown.admitted(GROUP, "member"));
        town.presses(GROUP, 7, "g:yes");
        assertThat(town.toasts).last().asString().contains("pengurus grup");
        town.presses(GROUP, GroupTown.ADMIN, "g:yes");
        assertThat(town.textsIn(GROUP)).hasSize(2);
        assertThat(town.textsIn(GROUP).get(1)).contains("saya siap", "Saya hanya membaca perintah",
                "belum bisa menghapus");
        town.happens(GroupTown.said(GROUP, 7, "/kuis senin 19.00"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("pengurus grup");
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis@Pendamping_bot senin 19.00"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("hari Senin, pukul 19:00");

        town.clock.set(Instant.parse("2026-11-23T12:00:01Z"));
        town.settle();
        List<Shown> polls = town.polls(GROUP);
        assertThat(polls).hasSize(3);
        play(polls);

        town.later(Duration.ofHours(24));
        town.later(Duration.ofSeconds(10));
        Shown result = town.in(GROUP).getLast();
        assertThat(result.text()).contains("40 orang ikut menjawab 3 soal", "8 dari 40 orang benar semua",
                "Soal 1:", "Soal 3:", "Nilai hanya saya tunjukkan berdua").doesNotContain("Driver", "tanpa nama");
        assertThat(result.link()).startsWith("https://t.me/Pendamping_bot?start=kuis-");
        String payload = result.link().substring(result.link().indexOf('=') + 1);
        assertThat(town.room.answers.of(polls.stream().map(Shown::poll).toList())).hasSize(3 * DRIVERS)
                .allSatisfy(it -> assertThat(it.player()).matches("[0-9a-f]{24}"));

        for (int driver = 1; driver <= PRIVATE; driver++) {
            goesOnInPrivate(driver, payload);
        }
        assertThat(town.room.members.in(town.room.groups.all().getFirst().id())).hasSize(PRIVATE);
        tellsProgressFromFiveUp();
        assertThat(mostInAMinute()).isLessThanOrEqualTo(20);
    }

    /** Driver 1 has one right answer, driver 2 two, driver 5 none, and so on. */
    private void play(List<Shown> polls) {
        for (int driver = 1; driver <= DRIVERS; driver++) {
            for (int i = 0; i < polls.size(); i++) {
                town.answers(polls.get(i), driver, answer(polls.get(i), i < right(driver)));
            }
        }
    }

    private static int right(int driver) {
        return driver % 5 == 4 ? 2 : driver % 5;
    }

    private static int answer(Shown poll, boolean isRight) {
        int right = poll.request().path("correct_option_ids").path(0).asInt();
        return isRight ? right : (right + 1) % poll.request().path("options").size();
    }

    private void goesOnInPrivate(int driver, String payload) {
        assertThat(town.writes(driver, "/start " + payload)).last().asString().contains("Ojek Depok", "berdua saja");
        town.writes(driver, "ya");
        for (int consent = 0; consent < 4; consent++) {
            town.writes(driver, "ya");
        }
        assertThat(town.room.members.of("nobody")).isEmpty();
        assertThat(town.writes(driver, "ya")).last().asString().contains("sudah dicatat");
        int better = right(driver) == 3 ? 0 : right(driver) == 2 ? 8 : right(driver) == 1 ? 24 : 32;
        assertThat(town.writes(driver, "lihat").getFirst()).contains(right(driver) + " dari 3 benar",
                "peringkat " + (better + 1) + " dari 40 orang");
    }

    private void tellsProgressFromFiveUp() {
        String group = town.room.groups.all().getFirst().id();
        register(group, 0, 4);
        town.happens(GroupTown.said(GROUP, 7, "/progres"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("mulai 5 orang").doesNotContain("4 dari");
        register(group, 4, 12);
        town.later(Duration.ofMinutes(6));
        town.happens(GroupTown.said(GROUP, 7, "/progres"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("12 dari sekitar 40 anggota sudah terdaftar",
                "menurut Telegram, tanpa bot yang saya kenal");
        town.happens("\"chat_member\":{" + GroupTown.group(GROUP) + ",\"from\":" + GroupTown.user(1) + ",\"date\":1,"
                + "\"old_chat_member\":{\"user\":" + GroupTown.user(1) + ",\"status\":\"member\"},\"new_chat_member\":{"
                + "\"user\":" + GroupTown.user(1) + ",\"status\":\"left\"}}");
        assertThat(town.room.members.in(group)).hasSize(PRIVATE - 1);
    }

    private void register(String group, int from, int to) {
        town.room.members.in(group).subList(from, to).forEach(it -> town.room.progress.save(
                ItemProgress.of("e" + it.person(), it.person(), town.clock.instant(),
                        Map.of("checklist", "jkn", "item", "registered", "status", "done"))));
    }

    private int mostInAMinute() {
        List<Instant> times = town.in(GROUP).stream().map(Shown::at).toList();
        return times.stream().mapToInt(from -> (int) times.stream()
                .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(60))).count()).max().orElse(0);
    }

    @Test
    void twoQuizzesAtOnceAreCountedApart() {
        town.begin(GROUP);
        town.begin(OTHER);
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        town.happens(GroupTown.said(OTHER, GroupTown.ADMIN, "/kuis"));
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("masih terbuka");
        assertThat(town.polls(GROUP)).hasSize(3);
        for (long driver = 1; driver <= 6; driver++) {
            town.answers(town.polls(GROUP).getFirst(), driver, 0);
            town.answers(town.polls(OTHER).get((int) driver % 3), driver + (driver > 3 ? 100 : 0), 0);
        }
        town.answers(town.polls(OTHER).getFirst(), 300, 0);
        town.answers(town.polls(OTHER).getFirst(), 301, 0);
        town.later(Duration.ofMinutes(31));
        town.later(Duration.ofSeconds(10));
        assertThat(town.textsIn(GROUP)).last().asString().contains("6 orang ikut");
        assertThat(town.textsIn(OTHER)).last().asString().contains("8 orang ikut");
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        assertThat(town.polls(GROUP)).hasSize(6).extracting(it -> it.request().path("question").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void anAnswerWithoutANameIsNotCountedAndThatIsSaid() {
        town.begin(GROUP);
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        Shown poll = town.polls(GROUP).getFirst();
        town.answers(poll, 1, 0);
        town.answersAsAChannel(poll, 1);
        town.later(Duration.ofMinutes(31));
        town.later(Duration.ofSeconds(10));
        assertThat(town.textsIn(GROUP)).last().asString().contains("Terima kasih yang sudah ikut", "tanpa nama")
                .doesNotContain("orang ikut");
    }

    @Test
    void whatIsPersonalIsTakenAwayWhereThatIsAllowed() {
        town.begin(GROUP);
        town.happens(GroupTown.said(GROUP, 7, "nomor saya 0812-3456-7890 ya"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("belum bisa menghapusnya")
                .doesNotContain("0812");
        town.later(Duration.ofMinutes(1));
        town.happens(GroupTown.admitted(GROUP, "administrator"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("akan saya hapus");
        town.happens(GroupTown.said(GROUP, 8, "NIK 3276 0101 0190 0001"));
        assertThat(town.deleted).contains(5008L);
        assertThat(town.textsIn(GROUP)).last().asString().contains("jadi saya hapus");
        assertThat(town.in(GROUP).getLast().link()).contains("start=kuis-");
        int before = town.in(GROUP).size();
        town.happens(GroupTown.said(GROUP, 9, "PANDAWA 0811-8165-165 atau telepon 165, iuran 35000, tahun 2026"));
        town.happens(GroupTown.said(GROUP, 8, "081234567890"));
        assertThat(town.deleted).contains(5008L).doesNotContain(5009L);
        assertThat(town.in(GROUP)).hasSize(before);
    }

    @Test
    void aGroupThatMovesLosesNothing() {
        town.begin(-5);
        town.happens(GroupTown.said(-5, GroupTown.ADMIN, "/kuis"));
        List<Shown> polls = town.polls(-5);
        for (long driver = 1; driver <= 6; driver++) {
            town.answers(polls.getFirst(), driver, 0);
        }
        // The bot is let into the new group before anybody says that it is the old one.
        town.happens(GroupTown.admitted(-5, "left"));
        town.happens(GroupTown.admitted(GROUP, "member"));
        town.happens(
                "\"message\":{\"message_id\":3,\"date\":1,\"from\":" + GroupTown.user(1) + "," + GroupTown.group(-5)
                        + ",\"migrate_to_chat_id\":" + GROUP + "}");
        town.happens("\"message\":{\"message_id\":1,\"date\":1,\"from\":" + GroupTown.user(1) + ","
                + GroupTown.group(GROUP) + ",\"migrate_from_chat_id\":-5}");
        assertThat(town.room.groups.all()).hasSize(1);
        town.later(Duration.ofMinutes(31));
        town.later(Duration.ofSeconds(10));
        assertThat(town.textsIn(GROUP)).last().asString().contains("6 orang ikut");
    }

    @Test
    void whatIsOnItsWayFollowsAGroupThatMoved() {
        town.begin(-5);
        town.migratedTo = "-5>" + GROUP;
        town.happens(GroupTown.said(-5, 7, "/start"));
        town.settle();
        assertThat(town.textsIn(GROUP)).singleElement().asString().contains("bicara berdua");
        assertThat(town.room.groups.all().getFirst().chat().local()).isEqualTo("" + GROUP);
    }

    @Test
    void aBotThatWasPutOutIsSilentAndIntroducesItselfAgain() {
        town.begin(GROUP);
        town.happens(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis senin 7"));
        town.happens(GroupTown.admitted(GROUP, "kicked"));
        int before = town.in(GROUP).size();
        town.later(Duration.ofDays(8));
        assertThat(town.in(GROUP)).hasSize(before);
        town.happens(GroupTown.admitted(GROUP, "member"));
        assertThat(town.textsIn(GROUP)).last().asString().contains("boleh saya mulai");
        town.presses(GROUP, GroupTown.ADMIN, "g:yes");
        town.later(Duration.ofHours(20));
        assertThat(town.polls(GROUP)).hasSize(3);
    }

    @Test
    void answersStayInTheTopicInWhichTheyWereAskedFor() {
        town.begin(GROUP);
        town.happens(
                "\"message\":{\"message_id\":9,\"date\":1,\"message_thread_id\":12,\"is_topic_message\":true,\"from\":"
                        + GroupTown.user(GroupTown.ADMIN) + "," + GroupTown.group(GROUP) + ",\"text\":\"/kuis\"}");
        assertThat(town.polls(GROUP)).hasSize(3)
                .allSatisfy(it -> assertThat(it.request().path("message_thread_id").asInt()).isEqualTo(12));
    }

    @Test
    void whatWasDecidedBeforeTheStoreWentAwayIsSaidOnce() {
        town.begin(GROUP);
        int before = town.in(GROUP).size();
        town.rows.isAway = true;
        Update update = town.update(GroupTown.said(GROUP, GroupTown.ADMIN, "/kuis"));
        assertThatThrownBy(() -> town.intake.take(update)).isInstanceOf(StoreAway.class);
        town.rows.isAway = false;
        town.settle();
        town.intake.take(update);
        town.settle();
        assertThat(town.in(GROUP)).hasSize(before + 3);
    }

    @Test
    void aFacilitatorPlansTheQuizOfAGroupInPrivate() {
        town.begin(GROUP);
        town.writes(50, "/menu");
        town.room.staff.add(new StaffMember(town.person(50), ChatId.of("tg", "50"), "Bu Sari", Role.FACILITATOR));
        town.writes(50, "/izin");
        town.writes(50, "ya");
        town.writes(50, "menu");
        assertThat(town.writes(50, "/grup")).last().asString().contains("1. Ojek Depok · 👥 40")
                .doesNotContain("halaman");
        assertThat(town.writes(50, "1")).last().asString().contains("Mau mengatur apa");
        assertThat(town.writes(50, "kuis")).last().asString().contains("hari apa");
        town.writes(50, "kamis");
        assertThat(String.join("\n", town.writes(50, "19.30"))).contains("kuis tiap Kamis pukul 19:30");
        assertThat(town.writes(50, "/grup")).last().asString().contains("🗓 Kamis 19:30");
        town.writes(50, "1");
        town.writes(50, "poster");
        assertThat(town.telegram.requests()).anySatisfy(it -> assertThat(it.body()).contains("start=kuis-")
                .contains("kode QR"));
        town.clock.set(Instant.parse("2026-11-26T12:30:02Z"));
        town.settle();
        assertThat(town.polls(GROUP)).hasSize(3);
        assertThat(town.writes(51, "/grup")).last().asString().contains("untuk tim pendamping");
    }

    @Test
    void fifteenWhoTalkInPrivateAreDividedIntoThreeSmallGroups() {
        fortyDriversPlayAWeeklyQuizAndFifteenGoOnInPrivate();
        town.writes(50, "/menu");
        town.room.staff.add(new StaffMember(town.person(50), ChatId.of("tg", "50"), "Bu Sari", Role.FACILITATOR));
        town.writes(50, "/izin");
        town.writes(50, "ya");
        town.writes(50, "menu");
        // One of the fifteen has left meanwhile.
        assertThat(town.writes(50, "/grup")).last().asString().contains("✓ 11/40", "💬 14");
        town.writes(50, "1");
        town.writes(50, "bagi");
        town.settle();
        assertThat(town.textsIn(GROUP)).last().asString().contains("2 kelompok");
        assertThat(String.join(" ", town.writes(3, "/nilai"))).contains("nomor 1", "7 orang");
        assertThat(String.join(" ", town.writes(15, "/nilai"))).contains("nomor 2", "7 orang");
    }

    @Test
    void whoeverWithdrewOrErasedIsCountedNoMore() {
        fortyDriversPlayAWeeklyQuizAndFifteenGoOnInPrivate();
        String group = town.room.groups.all().getFirst().id();
        int before = town.room.members.in(group).size();
        town.writes(3, "/hapus");
        town.writes(3, "ya");
        town.writes(3, "ya");
        assertThat(town.room.members.in(group)).hasSize(before - 1);
        assertThat(town.room.answers.scores(group, Instant.EPOCH)).hasSize(DRIVERS - 1);
    }

    @Test
    void anUpdateComesAgainWhenTheStoreIsAway() {
        Intake intake = new Intake(new UpdateDecoder(4242, town.clock), inbound -> {
        }, town.telegram.api(), update -> {
            throw new StoreAway(new IllegalStateException("away"));
        });
        assertThatThrownBy(() -> intake.take(town.update(GroupTown.said(GROUP, 7, "/kuis"))))
                .isInstanceOf(StoreAway.class);
    }
}
