package id.pendamping.dialog;

import id.pendamping.dialog.Fact.Confidence;
import id.pendamping.dialog.Fact.Source;
import id.pendamping.dialog.Provinces.Province;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads {@code facts.yaml}: first the facts, then their sentences, because a sentence may show facts. */
final class FactReader {

    private static final String DATE = "date";

    private final LocalDate today;

    FactReader(LocalDate today) {
        this.today = today;
    }

    /** The facts without their sentences. */
    Facts facts(Cursor root) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Cursor named : items(root.table("facts", "provinces").items("facts"))) {
            fact(named).ifPresent(fact -> {
                if (facts.putIfAbsent(fact.id(), fact) != null) {
                    named.error("the fact \"" + fact.id() + "\" stands here twice", "");
                }
            });
        }
        return new Facts(facts);
    }

    /** The same facts with their sentences. */
    static Facts worded(Facts facts, Cursor root, TextReader texts) {
        Map<String, Fact> worded = new LinkedHashMap<>(facts.byId());
        for (Cursor item : items(root.peek("facts").map(Cursor::peekItems).orElse(List.of()))) {
            item.peek("says").flatMap(says -> texts.read(says, Names.NONE, true, List.of()))
                    .ifPresent(says -> item.peekText("id")
                            .ifPresent(id -> worded.computeIfPresent(id, (key, fact) -> fact.saying(says))));
        }
        return new Facts(worded);
    }

    private static List<Cursor> items(List<Cursor> list) {
        return list.stream().map(item -> item.in("fact " + item.peekText("id").orElse("without id"))).toList();
    }

    private Optional<Fact> fact(Cursor at) {
        Table table = at.table("id", "value", "unit", "valid_from", "valid_to", "checked_on", "review_by", "confidence",
                "legal_basis", "says", "sources");
        Optional<String> id = table.need("id").flatMap(Cursor::text);
        String unit = table.find("unit").filter(cursor -> !cursor.isEmpty()).flatMap(Cursor::text).orElse("");
        Optional<Object> value = table.need("value").flatMap(cursor -> value(cursor, unit));
        Optional<LocalDate> from = table.find("valid_from").flatMap(Cursor::date);
        Optional<LocalDate> to = table.find("valid_to").flatMap(Cursor::date);
        Optional<LocalDate> checked = table.need("checked_on").flatMap(Cursor::date);
        Optional<LocalDate> review = table.find("review_by").flatMap(Cursor::date);
        Optional<Confidence> confidence = table.need("confidence")
                .flatMap(cursor -> cursor.oneOf(Confidence.class, '_', "confidence"));
        List<Source> sources = table.items("sources").stream().flatMap(cursor -> source(cursor).stream()).toList();
        String legalBasis = table.text("legal_basis").orElse("");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            at.error("valid_from is after valid_to", "");
        }
        if (sources.isEmpty() && confidence.isPresent() && confidence.get() != Confidence.UNVERIFIED) {
            at.error("a fact that somebody confirms needs sources", "legal: sources: [{title: …, url: …, date: …}]");
        }
        if (id.isEmpty() || value.isEmpty() || checked.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = new Fact(id.get(), value.get(), unit, from, to, checked.get(), review, confidence.get(), legalBasis,
                sources, Optional.empty(), at.line());
        if (fact.isPastReview(today)) {
            at.warning("it was to be reviewed by " + review.get(),
                    "check it against its sources, then set checked_on and review_by");
        }
        return Optional.of(fact);
    }

    private static Optional<Object> value(Cursor at, String unit) {
        if (at.isList()) {
            return Optional.of(at.texts());
        }
        if (at.looksLike(Tag.INT)) {
            return at.number().map(number -> number);
        }
        if (at.looksLike(Tag.TIMESTAMP) || unit.equals(DATE)) {
            return at.date().map(day -> day);
        }
        if (at.looksLike(Tag.FLOAT) || at.looksLike(Tag.BOOL)) {
            at.error("a fact is a whole number, a date, words or a list of words",
                    "legal: 35000, 2026-12-31, \"words\"");
            return Optional.empty();
        }
        return at.text().map(words -> words);
    }

    private static Optional<Source> source(Cursor at) {
        Table table = at.table("title", "url", DATE);
        return table.need("title").flatMap(Cursor::text)
                .map(title -> new Source(title, table.text("url").orElse(""), table.text(DATE).orElse("")));
    }

    static Provinces provinces(Cursor root) {
        Map<String, Province> provinces = new LinkedHashMap<>();
        root.peek("provinces").ifPresent(list -> list.items().forEach(item -> {
            Cursor named = item.in("province " + item.peekText("code").orElse("without code"));
            province(named).ifPresent(province -> {
                if (provinces.putIfAbsent(province.code(), province) != null) {
                    named.error("the province code \"" + province.code() + "\" stands here twice", "");
                }
            });
        }));
        return new Provinces(provinces);
    }

    private static Optional<Province> province(Cursor at) {
        Table table = at.table("code", "name", "zone", "bps");
        Optional<String> code = table.need("code").flatMap(Cursor::text);
        Optional<String> name = table.need("name").flatMap(Cursor::text);
        Optional<ZoneId> zone = table.need("zone").flatMap(FactReader::zone);
        code.filter(written -> !written.matches("\\d\\d"))
                .ifPresent(written -> at.error("a province code has two digits", "legal: \"11\""));
        if (code.isEmpty() || name.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Province(code.get(), name.get(), zone.get(), table.text("bps").orElse("")));
    }

    private static Optional<ZoneId> zone(Cursor at) {
        return at.text().flatMap(written -> {
            try {
                return Optional.of(ZoneId.of(written));
            } catch (DateTimeException e) {
                at.error("unknown time zone \"" + written + "\"",
                        "legal: Asia/Jakarta, Asia/Makassar, Asia/Jayapura");
                return Optional.empty();
            }
        });
    }
}
