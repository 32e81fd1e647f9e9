package id.pendamping.console.exports;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.console.exports.Sheet.Format;
import id.pendamping.group.Group;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final String BAD = "=HYPERLINK(\"http://evil\")";

    private final Taking taking = new Taking();

    @Test
    void onlyWhoAgreesNowIsInIt() {
        taking.agree("p1", "service", true);
        taking.agree("p2", "service", true);
        taking.agree("p2", "service", false);
        taking.agree("p3", "service", true);
        taking.event("p4", "lesson_completed", Map.of("lesson", "1"));
        taking.journal.erase("p3");
        for (String table : List.of("people", "events")) {
            assertThat(taking.rows(table)).as(table).hasSize(1);
        }
    }

    @Test
    void forResearchOnlyWhoAgreedToResearchIsInIt() {
        taking.agree("p1", "service", true);
        taking.agree("p2", "service", true);
        taking.agree("p2", "research", true);
        taking.agree("p3", "research", true);
        List<CSVRecord> rows = taking.rows(taking.wish("people", Format.CSV, true, false, false));
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.get("research")).isEqualTo("1"));
    }

    @Test
    void nobodyIsTheSameInTwoExportsUnlessThatWasAskedFor() {
        taking.agree("p1", "service", true);
        String first = taking.rows("people").getFirst().get("person");
        assertThat(first).matches("[0-9a-f]{20}").isNotEqualTo(taking.rows("people").getFirst().get("person"));
        Wish stable = taking.wish("people", Format.CSV, false, true, false);
        assertThat(taking.rows(stable).getFirst().get("person"))
                .isEqualTo(taking.rows(taking.wish("events", Format.CSV, false, true, false)).getFirst().get("person"))
                .isNotEqualTo(first);
    }

    @Test
    void namesAreInItOnlyWhenTheyWereAskedFor() {
        taking.agree("p1", "service", true);
        taking.people.saveField("p1", "name", "Sari", Taking.NOON);
        assertThat(new String(taking.file(taking.wish("people", Format.CSV, false, false, false)),
                StandardCharsets.UTF_8)).doesNotContain("Sari", "name,");
        CSVRecord named = taking.rows(taking.wish("people", Format.CSV, false, false, true)).getFirst();
        assertThat(named.get("name")).isEqualTo("Sari");
    }

    @Test
    void aRowTellsHowFarSomebodyCame() {
        taking.agree("p1", "service", true);
        taking.event("p1", "told", Map.of("field", "work", "value", "driver"));
        taking.event("p1", "answer", Map.of("test", "pre", "item", "jkn-bpu/Q01", "indicator", "manfaat", "chosen",
                "2", "right", "true"));
        taking.event("p1", "test", Map.of("test", "pre", "right", "5", "total", "12"));
        taking.event("p1", "checklist_item", Map.of("checklist", "jkn", "item", "documents", "status", "blocked",
                "obstacle", "no_ktp"));
        taking.event("p1", "bill_plan", Map.of("bill", "jkn", "day", "10"));
        taking.event("p1", "bill_paid", Map.of("bill", "jkn", "due", "2026-11-10", "on", "2026-11-09"));
        CSVRecord row = taking.rows("people").getFirst();
        Map<String, String> expected = Map.of("consented_on", "2026-11-21", "pretest_on", "2026-11-21", "posttest_on",
                "", "work", "driver", "pre_right", "5", "pre_total", "12", "step_jkn_documents", "blocked",
                "step_jkn_documents_obstacle", "no_ktp", "jkn_payments", "1", "jkn_due_day", "10");
        expected.forEach((column, value) -> assertThat(row.get(column)).as(column).isEqualTo(value));
        CSVRecord answers = taking.rows("answers").getFirst();
        assertThat(answers.get("pre_jkn_bpu_Q01_chosen")).isEqualTo("3");
        assertThat(answers.get("pre_jkn_bpu_Q01_right")).isEqualTo("1");
        assertThat(answers.get("post_jkn_bpu_Q01_right")).isEmpty();
        CSVRecord payment = taking.rows("payments").getFirst();
        assertThat(List.of(payment.get("bill"), payment.get("month"), payment.get("months"), payment.get("paid_on")))
                .containsExactly("jkn", "2026-11", "1", "2026-11-09");
    }

    @Test
    void aPlanIsNoPayment() {
        taking.agree("p1", "service", true);
        taking.event("p1", "bill_plan", Map.of("bill", "jkn", "day", "10"));
        assertThat(taking.rows("payments")).isEmpty();
        assertThat(taking.rows("people").getFirst().get("contributed_on")).isEmpty();
    }

    @Test
    void anEventGoesOutWithoutIdsOfMessagesAndWithoutTheTeam() {
        taking.agree("p1", "service", true);
        taking.event("p1", "helper", Map.of("staff", "the-kader"));
        taking.event("p1", "saving_strike", Map.of("entry", "tg:7:42#0"));
        taking.event("p1", "saving_entry", Map.of("amount", "5000", "day", "2026-11-21", "secret", "word"));
        String file = new String(taking.file(taking.wish("events", Format.CSV, false, false, false)),
                StandardCharsets.UTF_8);
        assertThat(file).contains("amount=5000; day=2026-11-21").doesNotContain("tg:7", "the-kader", "secret", "p1");
        assertThat(taking.rows("events")).extracting(row -> row.get("number")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void aGroupOfFewTellsNothingOfThem() {
        Group group = new Group("g1", new ChatId("tg:-5"), new Group.Profile(BAD, Group.Stage.ACTIVE, Taking.NOON,
                new Group.Care(ZoneId.of("Asia/Jakarta"), id.pendamping.dialog.Language.INDONESIAN, null), Place.MEMBER,
                false, 9, List.of()), Group.Plays.NONE, Group.Pending.NONE,
                0);
        taking.groups.save(group);
        for (int i = 0; i < 12; i++) {
            taking.agree("p" + i, "service", true);
            taking.event("p" + i, "group_join", Map.of("group", "g1"));
            taking.event("p" + i, "group", Map.of("group", "g1"));
            if (i < 6) {
                taking.event("p" + i, "jkn_active", Map.of());
            }
            if (i < 9) {
                taking.event("p" + i, "lesson_completed", Map.of("lesson", "1"));
            }
        }
        CSVRecord row = taking.rows("groups").getFirst();
        assertThat(row.get("title")).isEqualTo("'" + BAD);
        assertThat(row.get("consented")).isEqualTo("12");
        assertThat(row.get("registered")).isEqualTo("6");
        assertThat(row.get("lessons")).as("three have not").isEqualTo("<5");
        assertThat(row.get("contributed")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void whatBeginsLikeAFormulaIsText(String formula) throws IOException {
        assertThat(Harmless.text(formula)).isEqualTo("'" + formula);
        taking.agree("p1", "service", true);
        taking.event("p1", "told", Map.of("field", "work", "value", formula));
        assertThat(taking.rows("people").getFirst().get("work")).isEqualTo("'" + formula);
        String sheet = parts(taking.file(taking.wish("people", Format.XLSX, false, false, false)))
                .get("xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("<t").doesNotContain("<f>", "<f ").contains(">&apos;");
    }

    @Test
    void aWorkbookBeginsWithItsCodebook() throws IOException {
        taking.agree("p1", "service", true);
        Map<String, String> parts = parts(taking.file(taking.wish("people", Format.XLSX, false, false, false)));
        assertThat(parts.get("xl/workbook.xml")).containsSubsequence("codebook", "people");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("driver = rider, courier or driver");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("consented_on").doesNotContain(">name<");
    }

    @Test
    void everyColumnIsExplainedInBothLanguagesAndHasANameOfItsOwn() {
        for (Table<?> table : taking.tables.all()) {
            List<Codebook.Entry> indonesian = new Codebook(Taking.WORDING, Locale.of("id")).of(table);
            List<Codebook.Entry> english = new Codebook(Taking.WORDING, Locale.ENGLISH).of(table);
            assertThat(indonesian).hasSize(table.columns().size()).hasSameSizeAs(english);
            assertThat(new HashSet<>(indonesian.stream().map(Codebook.Entry::column).toList()))
                    .hasSameSizeAs(indonesian);
            assertThat(indonesian).allSatisfy(entry -> assertThat(entry.column()).matches("[A-Za-z0-9_]+"));
            for (int i = 0; i < english.size(); i++) {
                assertThat(english.get(i).meaning()).isNotBlank();
            }
        }
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Path stored = Files.createTempFile(Path.of("target"), "export", ".xlsx");
        Files.write(stored, file);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(stored);
        return parts;
    }
}
