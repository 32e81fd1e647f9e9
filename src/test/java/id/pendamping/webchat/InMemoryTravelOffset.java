package id.pendamping.webchat;

import java.time.Duration;

public final class InMemoryTravelOffset implements TravelOffset {

    private Duration offset = Duration.ZERO;

    @Override
    public synchronized Duration read() {
        return offset;
    }

    @Override
    public synchronized Duration raise(Duration atLeast) {
        offset = atLeast.compareTo(offset) > 0 ? atLeast : offset;
        return offset;
    }
}
