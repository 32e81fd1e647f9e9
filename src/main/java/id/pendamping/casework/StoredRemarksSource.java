package id.pendamping.casework;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people what the team noted of them: the newest remarks, and how many there are. */
record StoredRemarksSource(Remarks remarks) implements StoredSource {

    private static final int MOST = 5;
    private static final int LONGEST = 200;

    @Override
    public Map<String, Object> read(String person, Language language) {
        List<Remark> newest = remarks.of(person, 0, MOST);
        if (newest.isEmpty()) {
            return Map.of();
        }
        String lines = newest.stream().map(StoredRemarksSource::line).collect(Collectors.joining("\n"));
        long all = remarks.count(person);
        return Map.of("stored.remarks", all > MOST ? lines + "\n… (" + all + ")" : lines);
    }

    private static String line(Remark remark) {
        String words = remark.words().length() > LONGEST
                ? remark.words().substring(0, LONGEST) + "…"
                : remark.words();
        return "• " + remark.at().toString().substring(0, 10) + ": " + (words.isEmpty() ? "–" : words);
    }
}
