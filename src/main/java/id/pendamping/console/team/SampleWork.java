package id.pendamping.console.team;

import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.simulation.SampleData;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets invented people come and go behind the page, one thing at a time on this node, and knows how far that is. */
@Component
class SampleWork {

    private static final Logger LOG = LoggerFactory.getLogger(SampleWork.class);

    private enum Doing {
        FILLING, REMOVING
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private final SampleData samples;
    private final CurrentFigures figures;
    private final int people;
    private final AtomicReference<@Nullable Doing> doing = new AtomicReference<>();
    private volatile boolean failed;

    SampleWork(SampleData samples, CurrentFigures figures, @Value("${pendamping.console.sample-people}") int people) {
        this.samples = samples;
        this.figures = figures;
        this.people = people;
    }

    /** @return false while something is still running */
    boolean fill() {
        return begin(Doing.FILLING, () -> samples.fill(people));
    }

    /** @return false while something is still running */
    boolean remove() {
        return begin(Doing.REMOVING, samples::remove);
    }

    View now() {
        Doing now = doing.get();
        SampleData.Progress progress = samples.progress();
        return new View(samples.isThere(), samples.isRefused(), now != null, now == Doing.FILLING, progress.days(),
                progress.of(), failed);
    }

    private boolean begin(Doing what, Work work) {
        if (!doing.compareAndSet(null, what)) {
            return false;
        }
        failed = false;
        Thread.ofPlatform().daemon().name("samples").start(() -> run(work));
        return true;
    }

    private void run(Work work) {
        try {
            work.run();
            figures.anew();
        } catch (InterruptedException e) {
            failed = true;
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failed = true;
            LOG.warn("Sample data did not come or go as they should: {}", e.toString());
        } finally {
            doing.set(null);
        }
    }

    /**
     * @param refused whether there are real people, among whom nobody invented may come
     * @param filling otherwise they are going, while it is running
     * @param days of their lives that are told so far, of how many; both 0 while that is not known
     * @param failed whether the last time did not work
     */
    record View(boolean there, boolean refused, boolean running, boolean filling, long days, long of,
            boolean failed) {
    }
}
