package id.pendamping.outbox;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The name in a field. */
public final class InMemoryBotName implements BotName {

    private final AtomicReference<Optional<String>> name = new AtomicReference<>(Optional.empty());

    @Override
    public Optional<String> find() {
        return name.get();
    }

    @Override
    public void remember(String fresh) {
        name.set(Optional.of(fresh));
    }
}
