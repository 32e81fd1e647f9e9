package id.pendamping.feedback;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.inbox.StoredSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells people what they have rated, newest first: {@code 4/5 Panduan klaim: cepat}.
 *
 * @param titles what a dialog is called
 */
record StoredRatingsSource(Ratings ratings, Function<String, Optional<LocalText>> titles) implements StoredSource {

    private static final int MOST = 5;

    @Override
    public Map<String, Object> read(String person, Language language) {
        List<Rating> rated = ratings.of(person);
        if (rated.isEmpty()) {
            return Map.of();
        }
        String lines = rated.reversed().stream().limit(MOST).map(rating -> line(rating, language))
                .collect(Collectors.joining("\n"));
        return Map.of("stored.ratings", rated.size() > MOST ? lines + "\n… (" + rated.size() + ")" : lines);
    }

    private String line(Rating rating, Language language) {
        String word = rating.word();
        String title = titles.apply(rating.about()).map(text -> Html.plain(text.render(new NothingKnown(language))))
                .orElse(rating.about());
        return rating.stars() + "/5 " + title + (word == null ? "" : ": " + word);
    }
}
