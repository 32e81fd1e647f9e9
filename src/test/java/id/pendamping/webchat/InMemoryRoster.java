package id.pendamping.webchat;

import java.util.List;

public final class InMemoryRoster implements Roster {

    private volatile List<Worker> workers = List.of();

    @Override
    public List<Worker> read() {
        return workers;
    }

    @Override
    public void write(List<Worker> newWorkers) {
        workers = List.copyOf(newWorkers);
    }
}
