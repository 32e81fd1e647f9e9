package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Condition;
import id.pendamping.dialog.Contributions;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Expression;
import id.pendamping.dialog.Facts;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Phrases;
import id.pendamping.dialog.Provinces;
import id.pendamping.dialog.Provinces.Province;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Feedback;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.Option;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.dialog.Step.Silence;
import id.pendamping.dialog.Template;
import id.pendamping.dialog.Words;
import id.pendamping.dialog.Words.Universal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Dialogs and content built by hand, in the words of the YAML language. */
final class Build {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z.A-Z]+)}");

    private static final Provinces PROVINCES = new Provinces(
            Map.of("32", province("32", "Jawa Barat", "32"), "51", province("51", "Bali", "51"), "91",
                    province("91", "Papua", "94"), "96", province("96", "Papua Barat Daya", "92")));

    private Build() {
    }

    private static Province province(String code, String name, String bps) {
        return new Province(code, name, ZoneId.of("Asia/Jakarta"), bps);
    }

    static LocalText text(String words) {
        return new LocalText(Map.of(Language.INDONESIAN, template(words)));
    }

    static LocalText text(String indonesian, String english) {
        return new LocalText(
                Map.of(Language.INDONESIAN, template(indonesian), Language.ENGLISH, template(english)));
    }

    private static Template template(String words) {
        return new Template() {
            @Override
            public String render(Scope scope) {
                return PLACE.matcher(words).replaceAll(place -> {
                    Object value = scope.value(place.group(1));
                    return java.util.regex.Matcher
                            .quoteReplacement(value == null ? "?" : Html.escape(String.valueOf(value)));
                });
            }

            @Override
            public String source() {
                return words;
            }
        };
    }

    static Condition condition(Predicate<Scope> test) {
        return new Condition() {
            @Override
            public boolean test(Scope scope) {
                return test.test(scope);
            }

            @Override
            public String source() {
                return "";
            }
        };
    }

    static Expression value(Function<Scope, Object> value) {
        return new Expression() {
            @Override
            public Object evaluate(Scope scope) {
                return value.apply(scope);
            }

            @Override
            public String source() {
                return "";
            }
        };
    }

    static Step.Say say(String id, String words, String next) {
        return new Step.Say(id, text(words), null, next);
    }

    static Step.End end(String id) {
        return new Step.End(id);
    }

    static Step.Branch branch(String id, Predicate<Scope> when, String go, String otherwise) {
        return new Step.Branch(id,
                List.of(new Step.Branch.Way(condition(when), go), new Step.Branch.Way(null, otherwise)));
    }

    static Option option(String value, String label, String... also) {
        return new Option(value, text(label), List.of(also), null);
    }

    static Option way(String value, String label, String go) {
        return new Option(value, text(label), List.of(), go);
    }

    static Silence nudge(Duration after, String words) {
        return new Silence(after, text(words), null, false);
    }

    /** An ask in the making; everything but id, kind, text and next has a usual value. */
    static final class AskOf {

        private final String id;
        private final AskKind kind;
        private final String words;
        private final String next;
        private List<Option> options = List.of();
        private Layout layout = Layout.BUTTONS;
        private String record;
        private Step.Consent consent;
        private Long min;
        private Long max;
        private boolean optional;
        private List<Silence> silence = List.of();

        AskOf(String id, AskKind kind, String words, String next) {
            this.id = id;
            this.kind = kind;
            this.words = words;
            this.next = next;
        }

        AskOf options(Option... all) {
            options = List.of(all);
            return this;
        }

        AskOf list() {
            layout = Layout.LIST;
            return this;
        }

        AskOf record(String field) {
            record = field;
            return this;
        }

        AskOf consent(Step.Consent what) {
            consent = what;
            return this;
        }

        AskOf between(Long smallest, Long largest) {
            min = smallest;
            max = largest;
            return this;
        }

        AskOf optional() {
            optional = true;
            return this;
        }

        AskOf silence(Silence... rules) {
            silence = List.of(rules);
            return this;
        }

        Step.Ask done() {
            return new Step.Ask(id, kind, text(words), null, null, null, options, layout, id, record, consent, min,
                    max, optional, silence, next);
        }
    }

    static AskOf ask(String id, AskKind kind, String words, String next) {
        return new AskOf(id, kind, words, next);
    }

    static Step.Quiz quiz(String id, String test, Feedback feedback, boolean shuffle, Layout layout, String next,
            QuizItem... items) {
        return new Step.Quiz(id, test, List.of(items), feedback, shuffle, false, layout, List.of(), next);
    }

    static QuizItem item(String id, int right, String... options) {
        return new QuizItem(id, "indicator", text("Question " + id), Arrays.stream(options).map(Build::text).toList(),
                right, text("Because " + id + "."), List.of());
    }

    static Step.Set set(String id, Map<String, Expression> variables, String next) {
        return new Step.Set(id, variables, Map.of(), null, Map.of(), false, next);
    }

    static Dialog dialog(String id, List<String> triggers, boolean fresh, Step... steps) {
        return dialog(id, "1", triggers, fresh, steps);
    }

    static Dialog dialog(String id, String version, List<String> triggers, boolean fresh, Step... steps) {
        Map<String, Step> all = new LinkedHashMap<>();
        for (Step step : steps) {
            all.put(step.id(), step);
        }
        return new Dialog(id, version, text("Title " + id), triggers, fresh, Set.of(), all, steps[0].id(), true,
                id + "/dialog.yaml");
    }

    static Content content(String home, Dialog... dialogs) {
        Map<String, Dialog> all = new LinkedHashMap<>();
        for (Dialog dialog : dialogs) {
            all.put(dialog.id(), dialog);
        }
        Facts facts = new Facts(Map.of());
        return new Content(List.of(Language.INDONESIAN, Language.ENGLISH), all, Map.of(), home, facts, PROVINCES,
                new Contributions(facts), phrases(), words(), new PersonFields(Map.of()), Map.of(), Map.of());
    }

    private static Phrases phrases() {
        Map<Phrase, LocalText> texts = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            texts.put(phrase, text("(" + phrase.key() + ")"));
        }
        texts.put(Phrase.NIK_ODD_DATE, text("(nik-odd-date {detail})"));
        texts.put(Phrase.NIK_ODD_PROVINCE, text("(nik-odd-province {detail})"));
        texts.put(Phrase.WELCOME_BACK, text("(welcome-back {title})"));
        texts.put(Phrase.EXPLANATION, text("{question} | {answer} | {explanation}"));
        texts.put(Phrase.DONE, text("Selesai"));
        texts.put(Phrase.SKIP, text("Lewati"));
        texts.put(Phrase.BEGIN, text("Mulai"));
        texts.put(Phrase.RIGHT, text("Right!"));
        texts.put(Phrase.WRONG, text("Not quite."));
        return new Phrases(texts);
    }

    static Words words() {
        return new Words(
                Map.of(Universal.STOP, List.of("/berhenti", "berhenti", "stop", "jangan kirim lagi"), Universal.MENU,
                        List.of("/menu", "menu"), Universal.HELP, List.of("/bantuan", "/help", "bantuan", "tolong"),
                        Universal.BACK, List.of("/kembali", "kembali"), Universal.AGAIN, List.of("/ulang", "ulang"),
                        Universal.LANGUAGE, List.of("/bahasa", "bahasa"), Universal.UNDO, List.of("salah pencet")),
                Map.of("gak", "tidak", "nggak", "tidak", "blm", "belum", "udah", "sudah", "jgn", "jangan", "lg",
                        "lagi", "g", "tidak"),
                Set.of("ya", "iya", "oke", "boleh", "setuju", "👍"), Set.of("tidak", "no", "jangan"));
    }
}
