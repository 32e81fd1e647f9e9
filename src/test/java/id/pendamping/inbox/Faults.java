package id.pendamping.inbox;

import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Predicate;

/**
 * Counts calls of ports and makes one of them fail, before or after it took effect. Put it around every port, run a talk
 * once to learn how many calls there are, and then once for each of them.
 */
public final class Faults {

    /** The process dies here: nothing catches it, and whoever runs the talk starts a new one over the same stores. */
    public static final class Crash extends Error {

        private static final long serialVersionUID = 1L;

        Crash(String where) {
            super(where);
        }
    }

    /** What goes wrong at the chosen call. */
    public enum Kind {
        /** The process dies before the call has any effect. */
        CRASH_BEFORE,
        /** The process dies when the call has had its effect. */
        CRASH_AFTER,
        /** The store or channel is away: nothing happened, and the caller is told so. */
        AWAY_BEFORE,
        /** It happened, but the answer is lost. */
        AWAY_AFTER
    }

    private final Kind kind;
    private final int at;
    private int calls;
    private String struck = "";

    private Faults(Kind kind, int at) {
        this.kind = kind;
        this.at = at;
    }

    /** Only counts. */
    public static Faults none() {
        return new Faults(Kind.CRASH_BEFORE, 0);
    }

    /** @param call counted from 1 */
    public static Faults at(int call, Kind kind) {
        return new Faults(kind, call);
    }

    public synchronized int calls() {
        return calls;
    }

    /** Which call failed, empty if none did. */
    public synchronized String struck() {
        return struck;
    }

    /** All ports of a door behind this. */
    public Rig.Ports around(Rig.Ports ports) {
        return new Rig.Ports(around(Conversations.class, ports.conversations()),
                around(id.pendamping.participant.People.class, ports.people()),
                around(PoisonLog.class, ports.poison()), around(ParkedEffects.class, ports.parked()),
                ports.senders().stream().map(it -> around(MessageSender.class, it)).toList(),
                ports.handlers().stream().map(it -> around(EffectHandler.class, it)).toList(),
                ports.sources().stream().map(it -> around(SnapshotSource.class, it)).toList(),
                around(Moves.class, ports.moves()));
    }

    /** A port that fails when its turn comes. Questions that no store or channel answers are not counted. */
    public <T> T around(Class<T> port, T real) {
        Predicate<String> counted = name -> !name.equals("channel") && !name.equals("accepts") && !name.equals("name");
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (proxy, method, args) -> {
            try {
                if (!counted.test(method.getName()) || !strikes(port.getSimpleName() + "." + method.getName())) {
                    return method.invoke(real, args);
                }
                boolean sends = method.getReturnType() == Delivery.class;
                if (kind == Kind.CRASH_AFTER || kind == Kind.AWAY_AFTER) {
                    method.invoke(real, args);
                }
                return fail(sends);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private synchronized boolean strikes(String call) {
        boolean strikes = ++calls == at;
        if (strikes) {
            struck = call;
        }
        return strikes;
    }

    private Object fail(boolean sends) {
        return switch (kind) {
            case CRASH_BEFORE, CRASH_AFTER -> throw new Crash(struck);
            case AWAY_BEFORE -> {
                if (sends) {
                    yield new Delivery.NotSent(null);
                }
                throw new StoreAway(new IllegalStateException(struck));
            }
            case AWAY_AFTER -> {
                if (sends) {
                    yield new Delivery.Unknown();
                }
                throw new StoreAway(new IllegalStateException(struck));
            }
        };
    }
}
