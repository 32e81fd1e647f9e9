/**
 * Decides what happens: {@link id.pendamping.engine.DialogEngine} takes a conversation and one inbound and answers with
 * a {@link id.pendamping.engine.Turn}. Pure: no store, no channel, no clock, no hidden randomness. Spring Statemachine is
 * hidden here; what is stored is our own {@link id.pendamping.engine.Conversation}.
 */
@ApplicationModule(allowedDependencies = {"dialog", "chat"})
@NullMarked
package id.pendamping.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
