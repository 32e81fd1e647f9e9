package id.pendamping.dialog;

import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.Option;
import id.pendamping.dialog.Step.Silence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an {@code ask}. */
final class AskReader {

    private static final Set<String> YES_AND_NO = Set.of("yes", "no");

    private final StepPlace step;

    AskReader(StepPlace step) {
        this.step = step;
    }

    Optional<Step> read() {
        Table table = step.at().table("id", "ask", "text", "media", "options", "show", "into", "record", "consent",
                "min", "max", "optional", "hint", "help", "silence", "next", "worded", "from");
        boolean worded = table.flag("worded", false);
        Optional<AskKind> kind = table.need("ask").flatMap(at -> at.oneOf(AskKind.class, '-', "kind"));
        Optional<LocalText> text = step.need(table, "text", worded);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<Option> options = options(table, kind.get());
        Optional<String> next = next(table, kind.get(), options);
        Layout layout = table.find("show").flatMap(at -> at.oneOf(Layout.class, '-', "layout")).orElse(Layout.BUTTONS);
        Long min = limit(table, "min", kind.get());
        Long max = limit(table, "max", kind.get());
        if (min != null && max != null && min > max) {
            table.find("min").ifPresent(at -> at.error("min is above max", ""));
        }
        List<Silence> silence = table.find("silence").map(new SilenceReader(step)::read).orElse(step.silence());
        Consent consent = consent(table, kind.get(), options);
        String record = table.find("record").flatMap(at -> field(at, kind.get(), options)).orElse(null);
        String into = table.find("into").flatMap(AskReader::variable).orElse(null);
        if (text.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Ask(step.id(), kind.get(), text.get(), step.media(table),
                step.optional(table, "hint", worded), step.optional(table, "help", worded), options, layout, into,
                record, consent, min, max, table.flag("optional", false), silence, next.get(),
                from(table, kind.get())));
    }

    private List<Option> options(Table table, AskKind kind) {
        Optional<Cursor> at = table.find("options");
        boolean isFree = kind == AskKind.CHOICE && table.has("from");
        if (PersonReader.hasOptions(kind) != at.isPresent() && !isFree) {
            step.at().error(at.isPresent()
                    ? "a question of the kind " + Cursor.word(kind, '-') + " has no options"
                    : "a question to choose from needs options", "legal: options with choice and multi-choice only");
        }
        return at.map(new OptionReader(step, kind)::read).orElse(List.of());
    }

    /** The variable must be one that something in the dialog fills. */
    private @Nullable String from(Table table, AskKind kind) {
        return table.find("from").flatMap(at -> {
            if (kind != AskKind.CHOICE) {
                at.error("only a choice takes its options from a list", "legal: ask: choice");
            }
            return variable(at).filter(name -> {
                boolean isSet = step.names().find(name).isPresent();
                if (!isSet) {
                    at.unknown("variable", name, step.names().all());
                }
                return isSet;
            });
        }).orElse(null);
    }

    /** Where every option says where it leads, nothing has to follow. */
    private Optional<String> next(Table table, AskKind kind, List<Option> options) {
        boolean allLead = kind == AskKind.CHOICE && !table.has("from") && !options.isEmpty()
                && options.stream().allMatch(option -> option.go() != null) && !table.flag("optional", false);
        return allLead
                ? step.nextIfAny(table).or(() -> Optional.ofNullable(options.getFirst().go()))
                : step.next(table);
    }

    private static @Nullable Long limit(Table table, String key, AskKind kind) {
        Optional<Cursor> at = table.find(key);
        boolean fits = switch (kind) {
            case NUMBER, MONEY, MULTI_CHOICE -> true;
            case TEXT -> key.equals("max");
            case CHOICE, DATE, TIME, PHONE, NIK, LOCATION, PHOTO -> false;
        };
        if (at.isPresent() && !fits) {
            at.get().error("a question of the kind " + Cursor.word(kind, '-') + " has no " + key,
                    "legal: with number, money and multi-choice; max with text");
        }
        Optional<Long> limit = at.flatMap(Cursor::number);
        if (kind == AskKind.TEXT && limit.isPresent() && (limit.get() < 1 || limit.get() > Name.LONGEST_ANSWER)) {
            at.ifPresent(cursor -> cursor.error("a typed answer cannot have up to " + limit.get() + " characters",
                    "legal: 1 to " + Name.LONGEST_ANSWER));
        }
        return limit.orElse(null);
    }

    static Optional<String> variable(Cursor at) {
        return at.text().filter(name -> {
            if (!Names.isLegal(name)) {
                at.error("a variable cannot be called \"" + name + "\"",
                        "legal: letters, digits and _, not a word of the expression language");
            }
            return Names.isLegal(name);
        });
    }

    private static @Nullable Consent consent(Table table, AskKind kind, List<Option> options) {
        Optional<Cursor> at = table.find("consent");
        Set<String> values = options.stream().map(Option::value).collect(Collectors.toSet());
        if (at.isPresent() && (kind != AskKind.CHOICE || !values.equals(YES_AND_NO))) {
            at.get().error("a consent is a choice between exactly yes and no", "legal: ask: choice, values yes and no");
        }
        return at.flatMap(cursor -> cursor.oneOf(Consent.class, '-', "consent")).orElse(null);
    }

    private Optional<String> field(Cursor at, AskKind kind, List<Option> options) {
        Map<String, Field> fields = step.material().person().map(PersonFields::fields).orElse(Map.of());
        return at.text().map(name -> {
            Field field = fields.get(name);
            if (field == null) {
                if (step.material().person().isPresent()) {
                    at.unknown("field", name, new TreeSet<>(fields.keySet()));
                }
            } else {
                checkFits(at, field, kind, options);
            }
            return name;
        });
    }

    private static void checkFits(Cursor at, Field field, AskKind kind, List<Option> options) {
        if (field.kind() != kind) {
            at.error("the field \"" + field.name() + "\" is filled by a question of the kind "
                    + Cursor.word(field.kind(), '-'), "legal: ask: " + Cursor.word(field.kind(), '-'));
        }
        options.stream().map(Option::value).filter(value -> !field.values().containsKey(value))
                .forEach(value -> at.error("the field \"" + field.name() + "\" has no value \"" + value + "\"",
                        Alternatives.to(value, field.values().keySet())));
    }
}
