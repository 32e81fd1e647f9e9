package id.pendamping.console.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.reminder.Occurrence.State;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateWordsTest {

    @Test
    void everyStateOfAReminderHasItsWordsAndMeaning() {
        Stream.of(Locale.ROOT, Locale.ENGLISH).forEach(locale -> Arrays.stream(State.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT)).forEach(state -> {
                    assertThat(bundle("reminders", locale).containsKey("reminders.state." + state)).as(state).isTrue();
                    assertThat(bundle("reminders", locale).containsKey("reminders.means." + state)).as(state).isTrue();
                    assertThat(bundle("people", locale).containsKey("people.reminder." + state)).as(state).isTrue();
                }));
    }

    private static ResourceBundle bundle(String room, Locale locale) {
        return ResourceBundle.getBundle("words.console." + room, locale);
    }
}
