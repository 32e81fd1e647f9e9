package id.pendamping.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryRemarks implements Remarks {

    private final Map<String, Remark> remarks = new ConcurrentHashMap<>();

    @Override
    public void add(Remark remark) {
        remarks.putIfAbsent(remark.id(), remark);
    }

    @Override
    public List<Remark> of(String person, int skip, int most) {
        return remarks.values().stream().filter(it -> it.person().equals(person))
                .sorted(Comparator.comparing(Remark::at).thenComparing(Remark::id).reversed()).skip(skip).limit(most)
                .toList();
    }

    @Override
    public long count(String person) {
        return of(person, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public void erase(String person) {
        remarks.values().removeIf(it -> it.person().equals(person));
    }

    @Override
    public void forgetWords(Instant before) {
        remarks.replaceAll((id, it) -> it.at().isBefore(before)
                ? new Remark(id, it.person(), it.at(), it.by(), it.kind(), it.theme(), "")
                : it);
    }
}
