package id.pendamping.engine;

import java.util.Optional;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * How someone stands to the programme, as far as every turn needs to know.
 *
 * @param stopped they asked for silence; nothing is sent except answers to their own messages
 * @param reachable false after they blocked the bot, until they write again
 * @param consents what they agreed to and did not withdraw
 * @param simple they read little: shorter texts and numbered answers
 */
public record Standing(Language language, ZoneId zone, boolean stopped, boolean reachable, Set<Consent> consents,
        boolean simple) {

    public Standing {
        consents = Set.copyOf(consents);
    }

    public static Standing newcomer(Language language, ZoneId zone) {
        return new Standing(language, zone, false, true, Set.of(), false);
    }

    public boolean has(Consent consent) {
        return consents.contains(consent);
    }

    /**
     * Why nobody may write to them unasked: {@code consent}, {@code stopped} or {@code blocked}; empty where they may be
     * written to.
     *
     * @param needed what they must have agreed to
     */
    public Optional<String> unwelcome(Set<Consent> needed) {
        if (!consents.containsAll(needed)) {
            return Optional.of("consent");
        }
        if (stopped) {
            return Optional.of("stopped");
        }
        return reachable ? Optional.empty() : Optional.of("blocked");
    }

    public Standing with(Language newLanguage) {
        return new Standing(newLanguage, zone, stopped, reachable, consents, simple);
    }

    public Standing with(ZoneId newZone) {
        return new Standing(language, newZone, stopped, reachable, consents, simple);
    }

    public Standing withStopped(boolean now) {
        return new Standing(language, zone, now, reachable, consents, simple);
    }

    public Standing withReachable(boolean now) {
        return new Standing(language, zone, stopped, now, consents, simple);
    }

    public Standing withSimple(boolean now) {
        return new Standing(language, zone, stopped, reachable, consents, now);
    }

    public Standing withConsent(Consent consent, boolean granted) {
        Set<Consent> changed = EnumSet.noneOf(Consent.class);
        changed.addAll(consents);
        if (granted) {
            changed.add(consent);
        } else {
            changed.remove(consent);
        }
        return new Standing(language, zone, stopped, reachable, changed, simple);
    }
}
