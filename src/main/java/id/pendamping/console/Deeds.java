package id.pendamping.console;

import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.participant.People;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What people of the team do on a page. It is handed to the same handlers that carry out what dialogs note: who may do
 * it, that it is written down, and that twice is once, is decided there.
 */
public final class Deeds {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<EffectHandler> handlers;
    private final People people;
    private final Team team;
    private final InstantSource clock;

    Deeds(List<EffectHandler> handlers, People people, Team team, InstantSource clock) {
        this.handlers = List.copyOf(handlers);
        this.people = people;
        this.team = team;
        this.clock = clock;
    }

    /**
     * Does one thing in somebody's name; when this returns it is stored.
     *
     * @param formId the hidden id of the form, from {@code frame.form()}: the same again changes nothing
     * @param about which feature's note, for example {@code broadcast.approve}
     * @param values as in {@link Note#values()}
     * @return the id of the note, {@code staff:<formId>#0}
     * @throws UnknownForm when the id is none that a form had
     * @throws IllegalArgumentException when no feature knows such a note
     */
    public String tell(Account who, String formId, String about, Map<String, Object> values) {
        if (!FORM.matcher(formId).matches()) {
            throw new UnknownForm();
        }
        Note note = new Note("staff:" + formId + "#0", who.person(), clock.instant(), about, values);
        List<EffectHandler> willing = handlers.stream().filter(handler -> handler.accepts(note)).toList();
        if (willing.isEmpty()) {
            throw new IllegalArgumentException("no feature takes the note " + about);
        }
        if (!people.isErased(who.person())) {
            willing.forEach(handler -> handler.apply(note));
        }
        return note.id();
    }

    /**
     * Writes down that somebody's data is about to be shown; call it before the page is given out.
     *
     * @param action what is looked at, for example {@code person.read}
     * @param about a random id that says nothing, or null
     */
    public void saw(Account who, String action, @Nullable String about) {
        team.note(who.person(), action, about);
    }

    /** A form came back that no page of the console gave out. */
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public static final class UnknownForm extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownForm() {
            super("the form has no id of the console", null, false, false);
        }
    }
}
