package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Course.Arm;
import id.pendamping.outcome.Course.Consents;
import id.pendamping.outcome.Course.Item;
import id.pendamping.outcome.Course.Learning;
import id.pendamping.outcome.Course.Profile;
import id.pendamping.outcome.Course.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds the events of one person, oldest first, into their course. Events it does not know are only marked. */
final class Folding {

    /** The kind of remarks that were written before there were kinds. */
    private static final String OTHER = "other";

    private final Map<String, Boolean> consents = new HashMap<>();
    private final Map<Stage, Instant> stages = new EnumMap<>(Stage.class);
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, String> toldFirst = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final TestFolding tests = new TestFolding();
    private final Set<String> lessons = new HashSet<>();
    private final Map<String, Item> items = new HashMap<>();
    private final BillFolding bills = new BillFolding();
    private final SavingFolding saving = new SavingFolding();
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Map<String, Arm> arms = new HashMap<>();
    private final Map<String, Instant> marks = new HashMap<>();
    private final Map<String, Integer> remarks = new HashMap<>();
    private @Nullable String helper;

    private Folding() {
    }

    /** @param events all about one person, oldest first, at least one */
    static Course of(String person, List<SaveEvent> events) {
        Folding folding = new Folding();
        events.forEach(folding::take);
        return folding.course(person, new Span(events.size(), events.getFirst().at(), events.getLast().at()));
    }

    private void take(SaveEvent event) {
        for (Stage stage : Stage.values()) {
            if (stage.events().contains(event.type())) {
                stages.putIfAbsent(stage, event.at());
            }
        }
        stages.putIfAbsent(Stage.REACHED, event.at());
        switch (event.type()) {
            case EventTypes.CONSENT -> consent(event);
            case EventTypes.TOLD -> tell(word(event, "field"), word(event, "value"));
            case EventTypes.ANSWER -> tests.answer(event);
            case EventTypes.TEST -> finish(event);
            case EventTypes.LESSON -> lessons.add(word(event, "lesson"));
            case EventTypes.ITEM -> items.put(word(event, "checklist") + "/" + word(event, "item"),
                    new Item(word(event, "status"), word(event, "obstacle"), event.at()));
            case EventTypes.PLANNED -> bills.plan(event);
            case EventTypes.PAID -> bills.pay(event);
            case EventTypes.UNPAID -> bills.takeBack(event);
            case EventTypes.ENDED -> bills.end(event);
            case EventTypes.SAVED -> saving.enter(event);
            case EventTypes.STRUCK -> saving.strike(event);
            case EventTypes.RATING -> ratings.put(word(event, "about"), number(event, "stars"));
            case EventTypes.GROUP -> groups.add(word(event, "group"));
            case EventTypes.HELPER -> helper = word(event, "staff").isEmpty() ? null : word(event, "staff");
            case EventTypes.ARM ->
                arms.putIfAbsent(word(event, "trial"), new Arm(number(event, "arm"), event.at()));
            case EventTypes.CORRECTED -> correct(event);
            case EventTypes.REMARK -> remarks.merge(
                    word(event, "theme") + "/" + event.data().getOrDefault("kind", OTHER), 1, Integer::sum);
            default -> marks.putIfAbsent(event.type(), event.at());
        }
    }

    private void tell(String field, String value) {
        toldFirst.putIfAbsent(field, value);
        told.put(field, value);
    }

    private void consent(SaveEvent event) {
        boolean granted = Boolean.parseBoolean(word(event, "granted"));
        consents.put(word(event, "purpose"), granted);
        if (granted && word(event, "purpose").equals("service")) {
            stages.putIfAbsent(Stage.CONSENTED, event.at());
        }
    }

    private void finish(SaveEvent event) {
        tests.finish(event);
        switch (word(event, "test")) {
            case "pre" -> stages.putIfAbsent(Stage.PRETEST, event.at());
            case "post" -> stages.putIfAbsent(Stage.POSTTEST, event.at());
            default -> {
                // Other tests are no stage.
            }
        }
    }

    /** Somebody of the team knows better whether a stage was come to; what was said before stays in the journal. */
    private void correct(SaveEvent event) {
        for (Stage stage : Stage.values()) {
            if (stage.id().equals(word(event, "stage"))) {
                if (Boolean.parseBoolean(word(event, "holds"))) {
                    stages.putIfAbsent(stage, event.at());
                } else {
                    stages.remove(stage);
                }
            }
        }
    }

    private Course course(String person, Span span) {
        bills.firstPaid().ifPresent(at -> stages.putIfAbsent(Stage.CONTRIBUTED, at));
        return new Course(person, span,
                new Consents(consents.getOrDefault("service", false), consents.getOrDefault("research", false)),
                stages, new Profile(told, toldFirst, groups, helper), new Learning(tests.all(), lessons), items,
                bills.all(),
                saving.all(), ratings, arms, marks, remarks);
    }

    static String word(SaveEvent event, String name) {
        return event.data().getOrDefault(name, "");
    }

    /** 0 for what is no number. */
    static int number(SaveEvent event, String name) {
        String word = word(event, name);
        return word.matches("\\d{1,9}") ? Integer.parseInt(word) : 0;
    }
}
