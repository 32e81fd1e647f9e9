package id.pendamping.engine;

import id.pendamping.dialog.Step;

/** What a kind of step does when the dialog comes to it. */
interface Behaviour<S extends Step> {

    After enter(Draft draft, S step);
}
