package id.pendamping.webchat;

import id.pendamping.chat.Inbound;

/** Where what a worker does goes in; comes back once the turn is stored. */
interface Door {

    void handle(Inbound inbound);
}
