package id.pendamping.console;

import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers: which account, and with which of its passwords.
 *
 * @param since when they logged in, in machine time
 */
record Signed(String account, Instant changed, Instant since) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return account;
    }
}
