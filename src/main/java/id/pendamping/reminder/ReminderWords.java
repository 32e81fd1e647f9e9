package id.pendamping.reminder;

import id.pendamping.dialog.Handed;
import id.pendamping.chat.Button;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.TextBook;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.reminder.About.Item;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of reminders: the steps of the dialog {@code reminders}, one for each bill and time, made when they are sent;
 * and the buttons, which are the options of the question {@code reply} of the dialog {@code paid}.
 */
final class ReminderWords {

    static final String TEXTS = "reminders";
    static final String ANSWER = "paid";
    static final String QUESTION = "reply";

    private final Content content;
    private final TextBook texts;

    ReminderWords(Content content) {
        this.content = content;
        this.texts = new TextBook(content, TEXTS);
    }

    /** @return empty where the content has no words for it */
    Optional<OutgoingMessage> message(Agenda agenda, About about, Language language, LocalDate today) {
        List<String> lines = new ArrayList<>();
        if (about.items().size() > 1) {
            say("several", about.items().getFirst(), agenda, language, today).ifPresent(lines::add);
            about.items().forEach(item -> say("line-" + item.bill().word(), item, agenda, language, today)
                    .ifPresent(lines::add));
        } else {
            Item item = about.items().getFirst();
            say(item.bill().word() + "-" + time(item, today), item, agenda, language, today).ifPresent(lines::add);
        }
        boolean isWhole = lines.size() == (about.items().size() > 1 ? about.items().size() + 1 : 1);
        return isWhole
                ? Optional.of(OutgoingMessage.text(String.join("\n", lines)).withKeyboard(buttons(about, language)))
                : Optional.empty();
    }

    /** What the words say is what is true when they are read, however late they go out. */
    static String time(Item item, LocalDate today) {
        int order = item.due().compareTo(today);
        return switch (Lateness.of(item.bill(), item.lead()).then()) {
            case SEND_LATE -> "late";
            case REPLACE_TEXT, DROP -> order > 0 ? "early" : order == 0 ? "due" : "late";
        };
    }

    private Optional<String> say(String step, Item item, Agenda agenda, Language language, LocalDate today) {
        return texts.text(step, new Handed(values(item, agenda, today), language, today));
    }

    private static Map<String, Object> values(Item item, Agenda agenda, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        agenda.plan(item.bill()).ifPresent(plan -> plan.details().forEach((name, value) -> values.put(name,
                value.matches("\\d{1,9}") ? Long.valueOf(value) : value)));
        values.put("due", item.due());
        values.put("month", YearMonth.from(item.due()).toString());
        values.put("days", ChronoUnit.DAYS.between(today, item.due()));
        return values;
    }

    private List<List<Button>> buttons(About about, Language language) {
        boolean isBill = about.items().stream().allMatch(item -> item.bill().isPaid());
        List<List<Button>> rows = new ArrayList<>();
        if (isBill && content.find(ANSWER).map(it -> it.steps().get(QUESTION)).orElse(null) instanceof Step.Ask ask) {
            ask.options().forEach(option -> rows.add(List.of(new Button(label(option.label(), language),
                    ">" + ANSWER + ":" + about.bills() + ":" + about.due() + ":" + option.value()))));
        }
        return rows;
    }

    private static String label(LocalText label, Language language) {
        String plain = Html.plain(label.render(new NothingKnown(language)));
        return plain.length() > Button.MAX_LABEL ? plain.substring(0, Button.MAX_LABEL) : plain;
    }
}
