package id.pendamping.mongo;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/**
 * A document of somebody's, of which any number of people can have one like it: where their person id and their chat id
 * stand in its bytes, others of the same length are written.
 */
record Stamp(String collection, byte[] bytes, int[] people, int[] chats) {

    private static final DocumentCodec CODEC = new DocumentCodec();

    /** Keeps its place in time: when there is next something to do stays ahead. */
    private static final String NEXT = "nextAt";
    private static final String WAKE = "wakeAt";

    /** @param months by how many all its dates lie further back */
    static Stamp of(String collection, Document of, String person, String chat, int months) {
        Document back = (Document) back(of, months);
        if (back.containsKey(WAKE)) {
            back.put(WAKE, null);
        }
        byte[] bytes = new RawBsonDocument(back, CODEC).getByteBuffer().array();
        return new Stamp(collection, bytes, places(bytes, person), places(bytes, chat));
    }

    RawBsonDocument print(byte[] person, byte[] chat) {
        byte[] printed = bytes.clone();
        for (int place : people) {
            System.arraycopy(person, 0, printed, place, person.length);
        }
        for (int place : chats) {
            System.arraycopy(chat, 0, printed, place, chat.length);
        }
        return new RawBsonDocument(printed);
    }

    private static Object back(Object value, int months) {
        return switch (value) {
            case Document document -> {
                Document back = new Document();
                document.forEach((name, one) -> back.put(name,
                        one == null ? null : name.equals(NEXT) ? one : back(one, months)));
                yield back;
            }
            case List<?> list -> list.stream().map(one -> back(one, months)).toList();
            case Date date -> Date.from(date.toInstant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant());
            case String word -> back(word, months);
            default -> value;
        };
    }

    private static String back(String word, int months) {
        try {
            return switch (word.length()) {
                case 10 -> word.charAt(4) == '-' ? LocalDate.parse(word).minusMonths(months).toString() : word;
                case 7 -> word.charAt(4) == '-' ? YearMonth.parse(word).minusMonths(months).toString() : word;
                default -> word;
            };
        } catch (DateTimeException e) {
            return word;
        }
    }

    private static int[] places(byte[] bytes, String word) {
        byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            int same = 0;
            while (same < sought.length && bytes[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                places.add(at);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
