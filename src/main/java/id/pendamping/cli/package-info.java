/**
 * The command line: serve, check, talk, graph, confirm-sending, staff-code, console-password, recount and simulate. What it prints is meant for a
 * person at a terminal; nothing of the programme is decided here.
 */
@ApplicationModule(allowedDependencies = {"inbox", "outbox", "engine", "dialog", "chat", "staff", "outcome",
        "simulation", "console"})
@NullMarked
package id.pendamping.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
