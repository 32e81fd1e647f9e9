package id.pendamping.simulation;

import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Position.Open;
import id.pendamping.simulation.Script.Move;
import java.util.List;

/** Finds the button of a checklist that a reply means. */
record ChecklistScript(Step.Checklist step, Open open) {

    /** In the order in which they stand under an item, behind what it opens. */
    private static final List<String> STATES = List.of("done", "doing", "blocked", "not-needed");
    private static final String OPEN = "open";
    private static final String LATER = "later";

    Move next(Reply reply, String place) {
        if (reply instanceof Reply.Leave) {
            return new Move.Away();
        }
        String mode = open.marks().size() < 2 ? "ITEM" : open.marks().get(1);
        return switch (mode) {
            case "ITEM" -> new Move.Press(String.valueOf(button(value(reply, place), place)));
            // The first way of knowing it, and the first day: today.
            case "EVIDENCE", "DAY" -> new Move.Press("0");
            default -> throw new IllegalStateException("nobody answers " + mode + " in " + place);
        };
    }

    private int button(String value, String place) {
        Item item = step.list().find(open.marks().getFirst()).orElseThrow();
        int first = item.opens() == null ? 0 : 1;
        if (value.equals(OPEN) && first == 1) {
            return 0;
        }
        if (value.equals(LATER)) {
            // Help, where it is real, and the list of all stand before it.
            return first + STATES.size() + (step.practice() ? 1 : 2);
        }
        int state = STATES.indexOf(value);
        if (state < 0) {
            throw new IllegalStateException(place + " has no answer " + value + " (legal: " + STATES + ", later"
                    + (first == 1 ? ", open)" : ")"));
        }
        return first + state;
    }

    private static String value(Reply reply, String place) {
        if (reply instanceof Reply.Choose choose) {
            return choose.value();
        }
        throw new IllegalStateException(place + " is answered by a choice");
    }
}
