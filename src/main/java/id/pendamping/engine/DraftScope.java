package id.pendamping.engine;

import id.pendamping.chat.Inbound.Place;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step.Consent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What texts and conditions see of a turn while it is being decided: the newest value wins. */
record DraftScope(Draft draft, Map<String, String> places) implements Scope {

    @Override
    public @Nullable Object value(String name) {
        String place = places.get(name);
        if (place != null) {
            return place;
        }
        if (name.equals("resumes")) {
            return draft.stack().size() > 1;
        }
        if (name.equals("caller")) {
            return draft.stack().size() > 1 ? draft.stack().get(draft.stack().size() - 2).dialog() : null;
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return draft.stack().isEmpty()
                    ? null
                    : draft.memory().variable(draft.stack().getLast().dialog() + "." + name);
        }
        return switch (name.substring(0, dot)) {
            case "me" -> me(name.substring(dot + 1));
            case "person" -> draft.memory().personal(name);
            case "test" -> test(name);
            case "checklist" -> ListProgress.read(draft, name);
            default -> draft.memory().read(name);
        };
    }

    private @Nullable Object me(String name) {
        Standing standing = draft.standing();
        return switch (name) {
            case "language" -> standing.language().code();
            case "zone" -> standing.zone().getId();
            case "stopped" -> standing.stopped();
            case "simple" -> standing.simple();
            case "chat" -> draft.before().chat().value();
            case "here" -> draft.inbound() instanceof Place here ? here.latitude() + "," + here.longitude() : null;
            case "service", "reminders", "research", "sharing" ->
                standing.has(Consent.valueOf(name.toUpperCase(Locale.ROOT)));
            default -> null;
        };
    }

    private @Nullable Object test(String name) {
        Object value = draft.memory().variable(name);
        if (value == null) {
            value = draft.memory().read(name);
        }
        return value == null && name.endsWith(".done") ? Boolean.FALSE : value;
    }

    @Override
    public Language language() {
        return draft.standing().language();
    }

    @Override
    public boolean isSimple() {
        return draft.standing().simple();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(draft.now(), draft.standing().zone());
    }
}
