package id.pendamping.inbox;

import id.pendamping.outbox.MessageSender;
import id.pendamping.participant.People;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes down which ports were called, in order. */
final class CallLog {

    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    Rig.Ports around(Rig.Ports ports) {
        return new Rig.Ports(around(Conversations.class, ports.conversations()), around(People.class, ports.people()),
                around(PoisonLog.class, ports.poison()), around(ParkedEffects.class, ports.parked()),
                ports.senders().stream().map(it -> around(MessageSender.class, it)).toList(), ports.handlers(),
                ports.sources());
    }

    private <T> T around(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (proxy, method, args) -> {
            if (!method.getName().equals("channel")) {
                names.add(port.getSimpleName() + "." + method.getName());
            }
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
