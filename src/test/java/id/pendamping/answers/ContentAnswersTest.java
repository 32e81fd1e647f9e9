package id.pendamping.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.answers.AskedQuestions.Asked;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Answers;
import id.pendamping.engine.Answers.Found;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int PERCENT = 100;

    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), TODAY).orThrow();
    private static final Answers ANSWERS = new ContentAnswers(CONTENT, TODAY);

    @Test
    void answersNineOfTenQuestionsInTheFirstThree() {
        AskedQuestions asked = AskedQuestions.in("questions.txt");
        assertThat(asked.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(percentRight("questions.txt", asked)).isGreaterThanOrEqualTo(90);
    }

    /** Nothing is tuned by these; the rate is what a newcomer may expect. */
    @Test
    void answersMostOfTheQuestionsThatWereHeldBack() {
        assertThat(percentRight("held-back.txt", AskedQuestions.in("held-back.txt"))).isGreaterThanOrEqualTo(70);
    }

    private static int percentRight(String file, AskedQuestions asked) {
        List<Asked> missed = asked.all().stream().filter(question -> !isAnswered(question)).toList();
        int right = asked.all().size() - missed.size();
        System.out.println(file + ": " + right + " of " + asked.all().size() + " answered in the first three");
        missed.forEach(
                question -> System.out.println("  missed: " + question.words() + " -> " + ids(question.words())));
        return right * PERCENT / asked.all().size();
    }

    private static boolean isAnswered(Asked question) {
        return find(question.words()).stream().anyMatch(found -> question.right().contains(found.id()));
    }

    private static String ids(String words) {
        return find(words).stream().map(Found::id).collect(Collectors.joining(", "));
    }

    private static List<Found> find(String words) {
        return ANSWERS.find(words, Language.INDONESIAN, TODAY);
    }

    @Test
    void saysOnlyWhatHoldsOnTheDay() {
        String asked = "diskon iuran bpu sampai kapan";
        assertThat(find(asked)).extracting(Found::id).contains("bpu.diskon.iuran_min", "bpu.diskon.persen");
        assertThat(ANSWERS.find(asked, Language.INDONESIAN, LocalDate.of(2027, 6, 1))).extracting(Found::id)
                .doesNotContain("bpu.diskon.iuran_min", "bpu.diskon.persen");
    }

    @Test
    void answersInTheLanguageOfThePersonWithItsDayAndSource() {
        assertThat(ANSWERS.find("brp iuran kelas 2", Language.ENGLISH, TODAY).getFirst()).satisfies(found -> {
            assertThat(found.id()).isEqualTo("jkn.iuran.kelas2");
            assertThat(found.html()).isEqualTo("JKN class 2 costs Rp100.000 per person per month.");
            assertThat(found.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(found.source()).isNotBlank();
        });
    }

    @Test
    void findsTheSameEveryTime() {
        assertThat(new ContentAnswers(CONTENT, TODAY).find("telat bayar", Language.INDONESIAN, TODAY))
                .isEqualTo(find("telat bayar"));
    }

    static List<String> notOurs() {
        return AskedQuestions.lines("not-ours.txt");
    }

    @ParameterizedTest
    @MethodSource("notOurs")
    void isSilentOnWhatItDoesNotKnow(String words) {
        assertThat(find(words)).isEmpty();
    }
}
