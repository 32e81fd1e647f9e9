package id.pendamping.engine;

/** What a step leads to once it has done its part. */
sealed interface After {

    After WAITS = new Waits();
    After ENDS = new Ends();
    After NEXT = new Goes(Signal.NEXT, 0);

    /** The dialog goes on at once; its machine says where. */
    record Goes(Signal signal, int way) implements After {
    }

    /** The person is to answer. */
    record Waits() implements After {
    }

    /** Another dialog begins. */
    record Begins(String dialog, boolean comesBack) implements After {
    }

    /** The dialog is over. */
    record Ends() implements After {
    }
}
