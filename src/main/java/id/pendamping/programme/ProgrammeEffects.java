package id.pendamping.programme;

import id.pendamping.dialog.ProgrammeTemplate;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.programme.Programme.Finish;
import id.pendamping.programme.Programme.Period;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out what coordinators plan and what they say was done; anything incomplete or impossible is left alone. */
final class ProgrammeEffects {

    static final int LONGEST_NAME = 80;
    static final int MOST_PLACES = 50;

    private final Programmes programmes;
    private final Map<String, ProgrammeTemplate> templates;
    private final StaffDirectory staff;
    private final AuditTrail trail;
    private final ZoneId zone;

    private ProgrammeEffects(Programmes programmes, Map<String, ProgrammeTemplate> templates, StaffDirectory staff,
            AuditTrail trail, ZoneId zone) {
        this.programmes = programmes;
        this.templates = templates;
        this.staff = staff;
        this.trail = trail;
        this.zone = zone;
    }

    static EffectHandler into(Programmes programmes, Map<String, ProgrammeTemplate> templates, StaffDirectory staff,
            AuditTrail trail, ZoneId zone) {
        ProgrammeEffects effects = new ProgrammeEffects(programmes, templates, staff, trail, zone);
        return EffectHandler.ofNotes("programme.save", effects::save)
                .and(EffectHandler.ofNotes("programme.finish", effects::finish));
    }

    private void save(Note note) {
        String name = text(note, "name");
        List<String> places = words(note, "places");
        Optional<ProgrammeTemplate> template = Optional.ofNullable(templates.get(text(note, "template")));
        String id = text(note, "programme");
        List<List<String>> where = List.of(places, words(note, "groups"), words(note, "areas"));
        if (!leads(note) || template.isEmpty() || id.isEmpty() || !isName(name)
                || where.stream().anyMatch(it -> it.size() > MOST_PLACES
                        || !it.stream().allMatch(ProgrammeEffects::isName))) {
            return;
        }
        Map<String, Period> periods = new HashMap<>();
        template.get().stages().forEach(stage -> period(note, stage.id())
                .ifPresent(period -> periods.put(stage.id(), period)));
        List<String> schemes = words(note, "schemes").stream().filter(template.get().schemes()::contains).toList();
        programmes.save(new Programme(id, template.get().id(), name, places, where.get(1), where.get(2),
                schemes, periods, note.at()));
        trail.record(new Entry(note.id(), note.at(), note.person(), "programme.saved", id));
    }

    private void finish(Note note) {
        Optional<Programme> programme = programmes.find(text(note, "programme"));
        String stage = text(note, "stage");
        LocalDate on = note.values().get("on") instanceof LocalDate day ? day : null;
        boolean yetToCome = on != null && on.isAfter(LocalDate.ofInstant(note.at(), zone));
        if (leads(note) && !yetToCome && programme.map(Programme::template).map(templates::get)
                .flatMap(template -> template.find(stage)).isPresent()) {
            String id = programme.orElseThrow().id();
            programmes.finish(new Finish(id, stage, on, note.at()));
            trail.record(new Entry(note.id(), note.at(), note.person(),
                    on == null ? "programme.reopened" : "programme.finished", id + "/" + stage));
        }
    }

    /** Empty where nothing is planned, or it would end before it begins. */
    private static Optional<Period> period(Note note, String stage) {
        LocalDate from = note.values().get("from." + stage) instanceof LocalDate day ? day : null;
        LocalDate until = note.values().get("until." + stage) instanceof LocalDate day ? day : null;
        boolean backwards = from != null && until != null && until.isBefore(from);
        return from == null && until == null || backwards ? Optional.empty() : Optional.of(new Period(from, until));
    }

    private boolean leads(Note note) {
        return staff.find(note.person()).filter(member -> member.role() == Role.COORDINATOR).isPresent();
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private static String text(Note note, String key) {
        return note.values().get(key) instanceof String text ? text.strip() : "";
    }

    private static List<String> words(Note note, String key) {
        return note.values().get(key) instanceof List<?> words
                ? words.stream().map(word -> String.valueOf(word).strip()).filter(word -> !word.isEmpty()).distinct()
                        .toList()
                : List.of();
    }
}
