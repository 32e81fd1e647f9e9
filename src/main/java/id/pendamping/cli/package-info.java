/**
 * The command line: serve, check, talk, graph and confirm-sending. What it prints is meant for a person at a terminal; nothing of the
 * programme is decided here.
 */
@ApplicationModule(allowedDependencies = {"inbox", "outbox", "engine", "dialog", "chat"})
@NullMarked
package id.pendamping.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
