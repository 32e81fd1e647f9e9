package id.pendamping.console.people;

import id.pendamping.casework.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person, in words, as far as whoever looks may see it.
 *
 * @param full whether everything may be seen; otherwise what they shared with whoever follows them: what they are called,
 *        how their insurances stand, the lessons they finished
 */
record Story(boolean full, Head head, Learnt learnt, @Nullable Money money, @Nullable Contact contact,
        List<Noted> remarks, @Nullable Timeline timeline) {

    /**
     * @param marks keys below {@code people.mark}
     * @param stopped whether they asked for silence
     */
    record Head(String person, String name, List<String> marks, List<Told> told, List<Agreed> consents, String groups,
            String helperId, String helper, boolean stopped, boolean assisted, String heard) {
    }

    record Told(String label, String value) {
    }

    /** @param by who of the team asked them, empty where they answered in their talk */
    record Agreed(String purpose, boolean granted, String day, String by) {
    }

    record Noted(String day, String by, String kind, String theme, String words) {

        static Noted of(Remark remark, String day, String by) {
            return new Noted(day, by, remark.kind().id(), remark.theme().id(), remark.words());
        }
    }
}
