package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Board;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.NotReached;
import id.pendamping.broadcast.Outcome;
import id.pendamping.broadcast.Stage;
import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Language;
import id.pendamping.outcome.figure.SmallCells;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the templates of broadcasts show. */
record BroadcastViews(Board board, Choices choices, Shown shown) {

    private static final int TITLE = 60;
    /** Those that have words of their own. */
    private static final Set<String> REASONS = Set.of("blocked", "stopped", "consent", "refused", "late", "cancelled",
            "foreign", "author", "words", "gone");

    /** @param running whether its numbers still move */
    record Row(String id, String title, String stage, String author, String when, String people, boolean running) {
    }

    /** @param people shown, where its audience stands */
    record One(Row row, List<String> audience, List<Text> texts, boolean heldOut, String offer,
            Optional<String> approvedBy,
            boolean mine, Set<String> acts) {
    }

    /** @param variant from 1 */
    record Text(int variant, String language, String text) {
    }

    /**
     * @param percent of its audience that has an outcome; -1 where that would tell few people apart
     * @param kinds how many got it, wait, and so on
     * @param reasons why it did not reach others
     */
    record Progress(String id, String stage, boolean over, int percent, String people, List<Count> kinds,
            List<Count> reasons, boolean hasMissed, boolean hasUnknown) {
    }

    record Count(String word, String shown) {
    }

    /** @param name null where it is covered */
    record MissedRow(String person, @org.jspecify.annotations.Nullable String name, String reason) {
    }

    Row row(Broadcast it, Spelling spelling) {
        String text = it.wording().text(0, new Language(spelling.locale().getLanguage())).replace('\n', ' ');
        String title = text.length() > TITLE ? text.substring(0, TITLE) + "…" : text;
        boolean stands = it.stage().isOver() || it.stage() == Stage.SENDING || it.frozen().people() > 0;
        return new Row(it.id(), title, it.stage().id(), board.called(it.author()).orElse("–"),
                shown.when(it, spelling), stands ? spelling.people(it.frozen().people()) : "–",
                it.stage() == Stage.SENDING || it.stage() == Stage.FREEZING);
    }

    One one(Broadcast it, Account who, Spelling spelling) {
        Locale locale = spelling.locale();
        Draft draft = Draft.of(it);
        List<Text> texts = java.util.stream.IntStream.range(0, it.wording().variants().size()).boxed()
                .flatMap(arm -> it.wording().variants().get(arm).entrySet().stream()
                        .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                        .map(words -> new Text(arm + 1, words.getKey(), words.getValue())))
                .toList();
        String offer = choices.offers(List.of(draft.offer()), "", locale).stream().map(Choices.Choice::label)
                .findFirst().orElse("");
        return new One(row(it, spelling), choices.said(draft, locale), texts, it.wording().heldOut(), offer,
                Optional.ofNullable(it.approval().by()).flatMap(board::called), it.author().equals(who.person()),
                acts(it, who));
    }

    private static Set<String> acts(Broadcast it, Account who) {
        return switch (it.stage()) {
            case AWAITING -> it.author().equals(who.person()) ? Set.of("cancel") : Set.of("approve", "cancel");
            case SCHEDULED, FREEZING, SENDING -> Set.of("pause", "cancel");
            case PAUSED -> Set.of("resume", "cancel");
            case DRAFT, DONE, CANCELLED -> Set.of();
        };
    }

    Progress progress(Broadcast it, Spelling spelling) {
        Outcome outcome = board.outcome(it);
        boolean few = SmallCells.isSmall(outcome.people());
        List<Count> kinds = List.of(count("reached", outcome.reached(), spelling),
                count("left", outcome.left(), spelling),
                count("unknown", outcome.unknown(), spelling), count("held", outcome.held(), spelling));
        List<Count> reasons = outcome.reasons().entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> count(word(entry.getKey()), entry.getValue(), spelling)).toList();
        return new Progress(it.id(), it.stage().id(), it.stage().isOver(), few ? -1 : outcome.percentDone(),
                spelling.people(outcome.people()), kinds, reasons, !outcome.reasons().isEmpty(), outcome.unknown() > 0);
    }

    MissedRow missed(NotReached one) {
        return new MissedRow(one.person(), one.name().orElse(null), word(one.word()));
    }

    static String word(String reason) {
        return REASONS.contains(reason) ? reason : reason.isEmpty() ? "unknown" : "other";
    }

    private static Count count(String word, long number, Spelling spelling) {
        return new Count(word, spelling.people(number));
    }
}
