package id.pendamping.dialog;

import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage.Media;

/**
 * A picture, voice note or video of a step, with its description in every language.
 *
 * @param path relative to the content folder, forward slashes
 * @param alt what is to be seen or heard, for people who cannot
 */
public record LocalMedia(Media.Kind kind, String path, LocalText alt) {

    /** The media as it goes out to this person. */
    public Media in(Scope scope) {
        return new Media(kind, path, Html.plain(alt.render(scope)));
    }
}
