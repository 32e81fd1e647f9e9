package id.pendamping.answers;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Fact;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.engine.Answers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;

/** Answers from the content. The index is made once, when it is begun or else by the first question. */
final class ContentAnswers implements Answers {

    private static final int CANDIDATES = 4 * MOST;
    private static final String PARAGRAPH = "\n\n";

    private final FutureTask<PassageIndex> index;

    /** @param day on which the words are read that the search finds things by */
    ContentAnswers(Content content, LocalDate day) {
        index = new FutureTask<>(() -> new PassageIndex(content, Passages.of(content), day));
    }

    /** Makes the index beside whatever else there is to do. */
    void begin() {
        Thread.ofPlatform().daemon().name("answers").start(index);
    }

    @Override
    public List<Found> find(String question, Language language, LocalDate today) {
        List<Found> found = new ArrayList<>();
        Set<Fact> told = new HashSet<>();
        for (Passage passage : index().find(question, CANDIDATES)) {
            if (found.size() < MOST && passage.holdsOn(today) && told.addAll(passage.facts())) {
                found.add(found(passage, new Everybody(language, today)));
            }
        }
        return found;
    }

    private static Found found(Passage passage, Everybody scope) {
        LocalText lesson = passage.lesson();
        String html = passage.words().render(scope);
        boolean hasHeading = html.startsWith("<b>") && html.contains(PARAGRAPH);
        String source = lesson == null
                ? passage.facts().getFirst().sources().stream().findFirst().map(Fact.Source::title)
                        .orElse(passage.facts().getFirst().legalBasis())
                : Html.plain(lesson.render(scope));
        return new Found(passage.id(),
                hasHeading && lesson != null
                        ? html.substring(html.indexOf(PARAGRAPH) + PARAGRAPH.length())
                        : html,
                passage.checkedOn(), source);
    }

    private PassageIndex index() {
        try {
            index.run();
            return index.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the answers were there", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the answers cannot be searched", e.getCause());
        }
    }
}
