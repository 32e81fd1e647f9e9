package id.pendamping.cli;

import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.Inbound.HelpDeed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something the worker does, or that happens to them: one line of a transcript, or of a talk in the terminal. */
sealed interface Act {

    Pattern TIME = Pattern.compile("(\\d+)\\s*([mhd])");

    /** Between the name of somebody of staff and what they do in their own talk. */
    String OWN_TALK = " > ";

    record Type(String text) implements Act {
    }

    /** @param label what the button says */
    record Press(String label) implements Act {
    }

    record Send(AttachmentKind kind) implements Act {
    }

    record SharePlace(double latitude, double longitude) implements Act {
    }

    record SharePhone(String phone) implements Act {
    }

    /** Changes an earlier message of theirs. */
    record Edit() implements Act {
    }

    /** Somebody of staff, who has the talk, does something. */
    record Help(String helper, HelpDeed deed, String words) implements Act {
    }

    /** Somebody else of staff does something in a talk of their own. */
    record Colleague(String name, Act act) implements Act {
    }

    /** Time passes. */
    record Wait(Duration time) implements Act {
    }

    /** The program dies and starts again. */
    record Restart() implements Act {
    }

    /**
     * What a worker does by this line, without the {@code >} of a transcript.
     *
     * @throws IllegalArgumentException for words in braces that mean nothing, with what would be legal
     */
    static Act of(String line) {
        if (line.length() > 2 && line.startsWith("[") && line.endsWith("]")) {
            return new Press(line.substring(1, line.length() - 1));
        }
        if (line.startsWith("{") && line.endsWith("}")) {
            return special(line.substring(1, line.length() - 1).strip().split("\\s+"));
        }
        return new Type(line);
    }

    /**
     * What somebody of staff does by this line, without the {@code %} of a transcript: {@code Bu Sari: the answer},
     * {@code Bu Sari {taken}} or {@code Bu Sari {closed}}; or, in a talk of their own, {@code Pak Budi > /siarkan}.
     */
    static Act helping(String line) {
        int own = line.indexOf(OWN_TALK);
        if (own > 0 && line.lastIndexOf(':', own) < 0) {
            return new Colleague(line.substring(0, own).strip(), of(line.substring(own + OWN_TALK.length())));
        }
        for (HelpDeed deed : List.of(HelpDeed.TAKEN, HelpDeed.CLOSED)) {
            String sign = "{" + deed.name().toLowerCase(Locale.ROOT) + "}";
            if (line.endsWith(sign)) {
                return new Help(line.substring(0, line.length() - sign.length()).strip(), deed, "");
            }
        }
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("staff act as \"Bu Sari: words\", \"Bu Sari {taken}\", \"Bu Sari"
                    + " {closed}\" or \"Bu Sari > words\", not " + line);
        }
        return new Help(line.substring(0, colon).strip(), HelpDeed.ANSWERED, line.substring(colon + 1).strip());
    }

    /** @param time a number and {@code m}, {@code h} or {@code d}, for example {@code 2d} */
    static Wait waiting(String time) {
        Matcher matcher = TIME.matcher(time.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("time passes as 30m, 2h or 1d, not " + time.strip());
        }
        long number = Long.parseLong(matcher.group(1));
        return new Wait(switch (matcher.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        });
    }

    private static Act special(String[] words) {
        String what = words[0].toLowerCase(Locale.ROOT);
        return switch (words.length + " " + what) {
            case "1 photo", "1 voice", "1 video", "1 document", "1 sticker" ->
                new Send(AttachmentKind.valueOf(what.toUpperCase(Locale.ROOT)));
            case "1 edit" -> new Edit();
            case "2 contact" -> new SharePhone(words[1]);
            case "3 location" -> new SharePlace(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
            default -> throw new IllegalArgumentException("unknown {" + String.join(" ", words)
                    + "} (legal: {photo} {voice} {video} {document} {sticker} {location -6.2 106.8}"
                    + " {contact +62812…} {edit})");
        };
    }
}
