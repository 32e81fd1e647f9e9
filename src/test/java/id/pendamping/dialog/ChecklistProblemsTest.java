package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about checklists and the steps that use them; every message is shown whole. */
class ChecklistProblemsTest {

    private static final String FILE = "checklists/house.yaml";

    private static ContentFixture fixture() {
        return ContentFixture.of(ContentFixture.resource("/steps/checklist.yaml")).file(FILE,
                ContentFixture.resource("/content/checklists/house.yaml"));
    }

    private static List<String> changed(String from, String to) {
        return fixture().change(FILE, from, to).problems();
    }

    @Test
    void readsEverythingThatAnItemHolds() {
        Content content = fixture().content();
        Checklist list = content.checklists().get("house");
        assertThat(list.items()).extracting(Checklist.Item::id).containsExactly("box", "pack", "truck", "go");
        assertThat(list.items().get(2).asksDay()).isTrue();
        assertThat(list.items().get(1).evidence()).containsExactly(Checklist.Evidence.SELF_REPORT,
                Checklist.Evidence.NUMBER_SEEN);
        assertThat(content.dialog("example").reads()).contains("checklist", "person");
    }

    @Test
    void rejectsAnUnknownChecklist() {
        assertThat(
                fixture()
                        .change("example/dialog.yaml", "checklist: house\n    practice", "checklist: mov\n    practice")
                        .problems())
                .containsExactly("example/dialog.yaml:7: step play: unknown checklist \"mov\" (legal: house)");
    }

    @Test
    void rejectsAListThatIsNotCalledLikeItsFile() {
        assertThat(fixture().file("checklists/other.yaml", ContentFixture.resource("/content/checklists/house.yaml"))
                .problems()).containsExactly("checklists/other.yaml:1: the checklist is called \"house\", its file"
                        + " checklists/other.yaml (legal: the file checklists/house.yaml)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "after: [box] | after: [truck] | 16: item pack: unknown item further up \"truck\" (legal: box)",
            "id: pack | id: box | 14: item box: the item \"box\" stands here twice",
            "id: pack | id: pack-it | 14: item pack-it: an item cannot be called \"pack-it\" (legal: letters, digits and _)",
            "id: none_left | id: other | 12: item box: an obstacle cannot be called \"other\" (legal: any other word)",
            "id: far | id: none_left | 13: item box: the obstacle \"none_left\" stands here twice",
            "[receipt-seen] | [seen] | 21: item truck: unknown evidence \"seen\" (legal: self-report, number-seen,"
                    + " document-seen, receipt-seen, status-seen)",
            "day: true | colour: red | 22: item truck: unknown key \"colour\" (closest of 17: how, done, after, opens,"
                    + " title)"})
    void rejectsABadItem(String from, String to, String problem) {
        assertThat(changed(from, to)).anyMatch(told -> told.equals(FILE + ":" + problem));
    }

    @Test
    void rejectsAnUnknownDialogToOpen() {
        assertThat(changed("    day: true\n", "    opens: {dialog: exampel, label: {id: Buka, en: Open}}\n"))
                .contains(FILE + ":22: item truck: unknown dialog \"exampel\" (legal: example)");
    }

    @Test
    void rejectsATextThatIsMissingInALanguage() {
        assertThat(changed("how: {id: Tanya warung., en: Ask a shop.}", "how: {id: Tanya warung.}")).containsExactly(
                FILE + ":7: item box: the text is missing in en (legal: a text in each of id, en)");
    }

    @Test
    void whatIsCountedCannotDecideWhatCounts() {
        assertThat(changed("    after: [box]", "    when: \"checklist.house.done > 1\""))
                .singleElement().asString().startsWith(FILE + ":16: item pack: unknown name \"checklist.house.done\"");
        assertThat(changed("    after: [box]", "    when: \"checklist.house.items.box == 'done'\"")).isEmpty();
    }

    @Test
    void rejectsAnObstacleThatFitsNoButton() {
        assertThat(changed("{id: Jauh, en: Far away}", "{id: Jauh, en: " + "x".repeat(70) + "}")).anyMatch(
                told -> told
                        .endsWith("has up to 70 characters (legal: at most 64, or show: list)"));
    }

    @Test
    void aChangedListIsANewVersionOfItsDialogs() {
        String before = fixture().content().dialog("example").version();
        String after = fixture().change(FILE, "Tanya warung.", "Tanya pasar.").content().dialog("example").version();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void aFinishedListLetsPassAndIsNoWayOutOfACircle() {
        assertThat(fixture().change("example/dialog.yaml", "    next: count", "    next: again")
                .change("example/dialog.yaml", "  - id: bye",
                        "  - id: again\n    branch: [{when: \"resumes\", go: count},"
                                + " {go: steps}]\n  - id: bye")
                .problems())
                .anyMatch(told -> told.contains("a loop in which nobody is asked"));
    }
}
