package id.pendamping.dialog;

import id.pendamping.dialog.PersonFields.Field;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a {@code set}. */
final class SetReader {

    private static final List<String> TALK = List.of("me.language", "me.zone", "me.stopped", "me.simple");
    private static final Set<String> FLAGS = Set.of("true", "false");

    private final StepPlace step;

    SetReader(StepPlace step) {
        this.step = step;
    }

    Optional<Step> read() {
        Table table = step.at().table("id", "set", "record", "event", "data", "erase", "next");
        Map<String, Expression> variables = expressions(table, "set", this::checkVariable);
        Map<String, Expression> record = expressions(table, "record", this::checkField);
        Map<String, Expression> data = expressions(table, "data", (name, at, constant) -> {
        });
        Optional<String> event = table.text("event");
        event.filter(name -> !name.matches("[a-z][a-z0-9_]*")).ifPresent(
                name -> step.at().error("an event cannot be called \"" + name + "\"",
                        "legal: small letters, digits, _"));
        if (!data.isEmpty() && event.isEmpty()) {
            step.at().error("data belongs to an event", "legal: event: <name>");
        }
        return step.next(table).map(next -> new Step.Set(step.id(), variables, record, event.orElse(null), data,
                table.flag("erase", false), next));
    }

    /** Looks at what is set; the constant is null where the value has to be worked out. */
    private interface Check {
        void look(String name, Cursor at, @Nullable String constant);
    }

    private Map<String, Expression> expressions(Table table, String key, Check check) {
        Map<String, Expression> expressions = new LinkedHashMap<>();
        table.find(key).ifPresent(all -> all.entries().forEach((name, at) -> step.material().texts()
                .expression(at, step.names()).ifPresentOrElse(expression -> {
                    expressions.put(name, expression);
                    Variable variable = key.equals("set") ? step.outline().variables().get(name) : null;
                    if (variable != null) {
                        variable.setTo(expression.code());
                    }
                    check.look(name, at, constant(expression));
                }, () -> check.look(name, at, null))));
        return expressions;
    }

    private static @Nullable String constant(CompiledExpression expression) {
        return expression.code() instanceof Code.Constant(Object value) && value != null ? value.toString() : null;
    }

    private void checkVariable(String name, Cursor at, @Nullable String constant) {
        switch (name) {
            case "me.language" -> {
                List<String> codes = step.material().lexicon().languages().stream().map(Language::code).toList();
                if (constant != null && !codes.contains(constant)) {
                    at.unknown("language", constant, codes);
                }
            }
            case "me.zone" -> {
                if (constant != null && !ZoneId.getAvailableZoneIds().contains(constant)) {
                    at.error("unknown time zone \"" + constant + "\"",
                            "legal: 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'");
                }
            }
            case "me.stopped", "me.simple" -> {
                if (constant != null && !FLAGS.contains(constant)) {
                    at.error(name + " is true or false", "legal: true, false");
                }
            }
            default -> {
                if (!Names.isLegal(name)) {
                    List<String> legal = new ArrayList<>(TALK);
                    legal.add("letters, digits and _");
                    at.error("a variable cannot be called \"" + name + "\"", "legal: " + String.join(", ", legal));
                }
            }
        }
    }

    private void checkField(String name, Cursor at, @Nullable String constant) {
        step.material().person().ifPresent(person -> {
            Field field = person.fields().get(name);
            if (field == null) {
                at.unknown("field", name, new TreeSet<>(person.fields().keySet()));
            } else if (constant != null && !field.values().isEmpty() && !field.values().containsKey(constant)) {
                at.error("the field \"" + name + "\" has no value \"" + constant + "\"",
                        Alternatives.to(constant, field.values().keySet()));
            }
        });
    }
}
