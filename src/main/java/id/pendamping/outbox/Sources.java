package id.pendamping.outbox;

import id.pendamping.outbox.BulkSource.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The features that have something to tell, by name. */
final class Sources {

    /** After a source could not look, because the store was away or it has a mistake. */
    static final Duration TRY_AGAIN = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private final Map<String, BulkSource> byName;

    Sources(Collection<? extends BulkSource> sources) {
        byName = sources.stream().collect(Collectors.toUnmodifiableMap(BulkSource::name, Function.identity()));
    }

    /** @return null where it could not look now */
    @Nullable
    Look look(BulkRow row, Instant now) {
        BulkSource source = byName.get(row.source());
        if (source == null) {
            return new Look.Drop("no-source");
        }
        try {
            return source.look(row, now);
        } catch (RuntimeException e) {
            LOG.warn("{} could not look at a row and will be asked again: {}", row.source(), e.getClass().getName());
            return null;
        }
    }

    /** @return whether it knows it now, or nobody has to */
    boolean settled(BulkRow row, BulkOutcome outcome, Instant at) {
        BulkSource source = byName.get(row.source());
        if (source == null) {
            return true;
        }
        try {
            source.settled(row, outcome, at);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("{} did not take an outcome and will be told again: {}", row.source(), e.getClass().getName());
            return false;
        }
    }
}
