package id.pendamping.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to be shown.
 *
 * @param html the text in a tiny HTML: {@code <b>}, {@code <i>} and the escapes {@code &lt; &gt; &amp;} only; at most
 *        4,096 characters once the tags are taken away, 1,024 with a picture
 * @param keyboard rows of buttons, empty for none
 * @param media a picture, voice note or video that goes with it
 * @param ask what the person may share by one button of the channel, for example their place
 * @param group what only messages in groups have, or null
 */
public record OutgoingMessage(String html, List<List<Button>> keyboard, @Nullable Media media, Share ask,
        @Nullable InGroup group) {

    public static final int MAX_TEXT = 4096;
    public static final int MAX_CAPTION = 1024;

    public OutgoingMessage {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    /** A message of a private talk. */
    public OutgoingMessage(String html, List<List<Button>> keyboard, @Nullable Media media, Share ask) {
        this(html, keyboard, media, ask, null);
    }

    public static OutgoingMessage text(String html) {
        return new OutgoingMessage(html, List.of(), null, Share.NOTHING);
    }

    public OutgoingMessage withKeyboard(List<List<Button>> rows) {
        return new OutgoingMessage(html, rows, media, ask, group);
    }

    public OutgoingMessage inGroup(InGroup where) {
        return new OutgoingMessage(html, keyboard, media, ask, where);
    }

    /** The text without markup, for channels and retries that take plain text only. */
    public String plain() {
        return Html.plain(html);
    }

    /** What a channel may offer to share with one press. */
    public enum Share {
        NOTHING, PLACE, PHONE
    }

    /**
     * A file that goes with the text.
     *
     * @param path relative to the content folder, forward slashes; one that begins with {@link #DRAWN} is drawn when it
     *        is sent, from the numbers in it: {@code drawn/saving?saved=15000&goal=140000}
     * @param alt what is to be seen or heard, for people who cannot
     */
    public record Media(Kind kind, String path, String alt) {

        /** No dialog, and so no folder of files, can be called so: the reader refuses it. */
        public static final String DRAWN = "drawn/";

        /** Begins the path of a file that the channel has already: its id there follows. */
        public static final String SHARED = "file:";

        /** The channel's id of a file that somebody sent there; empty for files of ours. */
        public Optional<String> fileId() {
            return path.startsWith(SHARED) ? Optional.of(path.substring(SHARED.length())) : Optional.empty();
        }

        public boolean isDrawn() {
            return path.startsWith(DRAWN);
        }

        /** How the channel shows it. */
        public enum Kind {
            PICTURE, VOICE, VIDEO,
            /** A file to keep, such as a list. */
            DOCUMENT
        }
    }

    /**
     * Such messages are made when they go out, and never stored.
     *
     * @param topic the part of the group in which it is said, or null
     * @param link a button that leads somewhere else, or null
     * @param quiz a question that everybody in the group may answer, in place of the text; or null
     */
    public record InGroup(@Nullable Integer topic, @Nullable Link link, @Nullable Quiz quiz) {
    }

    /** @param address where the button leads, for example the private talk */
    public record Link(String label, String address) {
    }

    /**
     * A quiz question in the channel's own form. Everybody sees who answered; each answers once.
     *
     * @param question plain words, 1 to 300 characters
     * @param options 2 to 12, plain words of 1 to 100 characters
     * @param right the place of the right one
     * @param explanation shown to whoever has answered, plain words, at most 200 characters; empty for none
     * @param open after which time the channel ends it by itself, so that none stays open for ever; 5 s to 30 days
     */
    public record Quiz(String question, List<String> options, int right, String explanation, Duration open) {

        public static final int MAX_QUESTION = 300;
        public static final int MAX_OPTION = 100;
        public static final int MAX_EXPLANATION = 200;
        public static final Duration SHORTEST = Duration.ofSeconds(5);
        public static final Duration LONGEST = Duration.ofDays(30);

        public Quiz {
            options = List.copyOf(options);
            if (question.isBlank() || question.length() > MAX_QUESTION || explanation.length() > MAX_EXPLANATION) {
                throw new IllegalArgumentException(
                        "a quiz question or its explanation has a length the channel refuses");
            }
            if (open.compareTo(SHORTEST) < 0 || open.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a quiz is open from 5 seconds to 30 days, not " + open);
            }
            if (options.size() < 2 || options.size() > 12 || right < 0 || right >= options.size()
                    || options.stream().anyMatch(it -> it.isBlank() || it.length() > MAX_OPTION)) {
                throw new IllegalArgumentException("a quiz has 2 to 12 options of 1 to " + MAX_OPTION + " characters");
            }
        }
    }
}
