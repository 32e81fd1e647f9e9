package id.pendamping.webchat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendamping.chat.Button;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a worker does at the page, as the browser posts it. Checked when it is read, so that what exists is legal.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Said.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Said.Tap.class, name = "tap"),
        @JsonSubTypes.Type(value = Said.Photo.class, name = "photo"),
        @JsonSubTypes.Type(value = Said.Voice.class, name = "voice"),
        @JsonSubTypes.Type(value = Said.Place.class, name = "place"),
        @JsonSubTypes.Type(value = Said.Phone.class, name = "phone")})
sealed interface Said {

    String KINDS = "text, tap, photo, voice, place or phone";

    /** The browser's own id; the same thing posted again has the same. */
    String uuid();

    record Text(String uuid, String text) implements Said {

        static final int MAX = 4096;

        public Text {
            checkUuid(uuid);
            String legal = "1 to " + MAX + " characters that are not all blank";
            Refusal.unless(text != null && !text.isBlank() && text.length() <= MAX, "text is empty or too long", legal);
            // Half a surrogate pair is no character and no store takes it.
            text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }

    /** @param message the line that holds the button */
    record Tap(String uuid, long message, String data) implements Said {

        public Tap {
            checkUuid(uuid);
            Refusal.unless(message > 0, "message is not a line of the talk", "the id of the line with the button");
            Refusal.unless(data != null && !data.isEmpty()
                    && data.getBytes(StandardCharsets.UTF_8).length <= Button.MAX_DATA_BYTES,
                    "data is not what a button carries", "1 to " + Button.MAX_DATA_BYTES + " bytes");
        }
    }

    record Photo(String uuid) implements Said {

        public Photo {
            checkUuid(uuid);
        }
    }

    record Voice(String uuid) implements Said {

        public Voice {
            checkUuid(uuid);
        }
    }

    record Place(String uuid, double latitude, double longitude) implements Said {

        public Place {
            checkUuid(uuid);
            Refusal.unless(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, "that is no place on earth",
                    "latitude -90 to 90, longitude -180 to 180");
        }
    }

    record Phone(String uuid, String phone) implements Said {

        private static final Pattern LEGAL = Pattern.compile("\\+?[0-9 -]{3,20}");

        public Phone {
            checkUuid(uuid);
            Refusal.unless(phone != null && LEGAL.matcher(phone).matches(), "that is no phone number",
                    "3 to 20 digits, a plus before them if you like");
        }
    }

    private static void checkUuid(String uuid) {
        Refusal.unless(uuid != null && Uuids.LEGAL.matcher(uuid).matches(), "uuid is missing or not one",
                "a random UUID, the same when the same thing is posted again");
    }

    /** The pattern of every uuid here. */
    final class Uuids {

        static final Pattern LEGAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        private Uuids() {
        }
    }
}
