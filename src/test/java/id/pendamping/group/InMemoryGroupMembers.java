package id.pendamping.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Members in a map. */
public final class InMemoryGroupMembers implements GroupMembers {

    private final Map<String, Member> byKey = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();

    @Override
    public synchronized void join(Member member) {
        String key = key(member);
        gone.remove(key);
        byKey.merge(key, member,
                (first, again) -> new Member(first.person(), first.group(), again.player(), first.at(),
                        first.circle()));
    }

    @Override
    public synchronized List<Member> of(String person) {
        return find(it -> it.person().equals(person));
    }

    @Override
    public synchronized List<Member> in(String group) {
        return find(it -> it.group().equals(group) && !gone.contains(key(it)));
    }

    @Override
    public synchronized void leave(String group, String player) {
        find(it -> it.group().equals(group) && it.player().equals(player)).forEach(it -> gone.add(key(it)));
    }

    @Override
    public synchronized void follow(Member member, String player) {
        byKey.computeIfPresent(key(member),
                (key, it) -> new Member(it.person(), it.group(), player, it.at(), it.circle()));
    }

    @Override
    public synchronized void seat(String person, String group, int circle) {
        byKey.computeIfPresent(person + "/" + group,
                (key, it) -> new Member(it.person(), it.group(), it.player(), it.at(), circle));
    }

    @Override
    public synchronized void erase(String person) {
        byKey.values().removeIf(it -> it.person().equals(person));
    }

    private List<Member> find(Predicate<Member> which) {
        List<Member> found = new ArrayList<>(byKey.values().stream().filter(which).toList());
        found.sort(Comparator.comparing(Member::at).thenComparing(InMemoryGroupMembers::key));
        return found;
    }

    private static String key(Member member) {
        return member.person() + "/" + member.group();
    }
}
