package id.pendamping.group;

import id.pendamping.dialog.TextBook;
import id.pendamping.dialog.Handed;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.group.QuizPlan.Choice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is said in groups: the {@code say} steps of the dialog {@code group}, made when they go out, in one
 * language; and the questions of its quiz, as far as they fit into what the channel takes.
 */
final class GroupWords {

    static final String TEXTS = "group";
    static final String QUESTIONS = "questions";

    private final Content content;
    private final Language language;
    private final TextBook texts;

    /** In the first language of the content. */
    GroupWords(Content content) {
        this(content, content.defaultLanguage());
    }

    private GroupWords(Content content, Language language) {
        this.content = content;
        this.language = language;
        this.texts = new TextBook(content, TEXTS);
    }

    /** The same in another language, as long as the content has it. */
    GroupWords in(Language other) {
        return content.languages().contains(other) ? new GroupWords(content, other) : this;
    }

    GroupWords of(Group group) {
        return in(group.profile().care().language());
    }

    /** Those that can be chosen; the first one is that of a group that did not choose. */
    List<Language> languages() {
        return content.languages();
    }

    /** @return the tiny HTML of {@link OutgoingMessage}; nothing where the content has no words for it */
    Optional<String> say(String step, Map<String, ?> values, LocalDate today) {
        return texts.text(step, new Handed(values, language, today));
    }

    /** Without markup, cut to what fits. */
    String plain(String step, LocalDate today, int longest) {
        String plain = say(step, Map.of(), today).map(Html::plain).orElse("…");
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }

    /** What can be asked on that day. */
    Map<String, Choice> choices(LocalDate today) {
        Map<String, Choice> choices = new TreeMap<>();
        for (QuizItem item : items()) {
            String order = "0123456789".substring(0, item.options().size());
            quiz(item.id(), order, today, OutgoingMessage.Quiz.LONGEST)
                    .ifPresent(it -> choices.put(item.id(), new Choice(item.options().size(), item.right())));
        }
        return choices;
    }

    /**
     * @param order the places in the bank, as they are shown
     * @param open after which time the channel ends it by itself, if nobody did before
     * @return nothing where there is no such question, or it is too long for the channel
     */
    Optional<OutgoingMessage.Quiz> quiz(String item, String order, LocalDate today, Duration open) {
        return items().stream().filter(it -> it.id().equals(item) && it.options().size() == order.length()).findFirst()
                .flatMap(it -> quiz(it, order, today, open));
    }

    private Optional<OutgoingMessage.Quiz> quiz(QuizItem item, String order, LocalDate today, Duration open) {
        Scope scope = new Handed(Map.of(), language, today);
        String question = Html.plain(item.question().render(scope));
        List<String> options = order.chars()
                .mapToObj(place -> Html.plain(item.options().get(place - '0').render(scope))).toList();
        String explanation = Html.plain(item.explanation().render(scope));
        if (question.length() > OutgoingMessage.Quiz.MAX_QUESTION
                || options.stream().anyMatch(it -> it.isBlank() || it.length() > OutgoingMessage.Quiz.MAX_OPTION)) {
            return Optional.empty();
        }
        // A long one follows when the quiz is closed.
        boolean fits = explanation.length() <= OutgoingMessage.Quiz.MAX_EXPLANATION && explanation.indexOf('\n') < 0;
        return Optional.of(new OutgoingMessage.Quiz(question, options, order.indexOf('0' + item.right()),
                fits ? explanation : "", open));
    }

    /** The right answer and why, as the tiny HTML of a message. */
    Optional<String> answer(String item, int number, LocalDate today) {
        Scope scope = new Handed(Map.of(), language, today);
        return items().stream().filter(it -> it.id().equals(item)).findFirst()
                .flatMap(it -> say("answer", Map.of("number", (long) number,
                        "answer", Html.plain(it.options().get(it.right()).render(scope)),
                        "explanation", Html.plain(it.explanation().render(scope))), today));
    }

    /** Numbers of official services, as digits: anybody may write them. */
    Set<String> openNumbers() {
        return content.facts().byId().values().stream().filter(it -> it.unit().startsWith("phone"))
                .map(it -> String.valueOf(it.value()).replaceAll("\\D", "").replaceFirst("^62", "0"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<QuizItem> items() {
        return content.find(TEXTS).map(dialog -> dialog.steps().get(QUESTIONS)).filter(Step.Quiz.class::isInstance)
                .map(it -> ((Step.Quiz) it).items()).orElse(List.of());
    }
}
