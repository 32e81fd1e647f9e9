package id.pendamping.casework;

import id.pendamping.casework.Sought.Circle;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.casework.Sought.Way;
import java.util.List;
import java.util.Map;

/** Finds people who may be somebody who is about to be written down. */
public final class Twins {

    private static final int MOST = 25;

    private final Roll roll;

    Twins(Roll roll) {
        this.roll = roll;
    }

    /** People of this name; where area or group are told on both sides, these are the same, too. */
    public List<Row> of(String name, String area, String group) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        return roll.find(new Sought(name, Map.of(), Way.ANY, Circle.ANY, Hearing.ANY), "", MOST).rows().stream()
                .filter(row -> NameKey.of(row.name()).equals(key))
                .filter(row -> area.isEmpty() || area.equals(row.told().getOrDefault("area", area)))
                .filter(row -> group.isEmpty() || row.groups().isEmpty() || row.groups().contains(group)).toList();
    }
}
