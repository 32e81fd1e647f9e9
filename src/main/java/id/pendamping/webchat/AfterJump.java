package id.pendamping.webchat;

/** Lets what has fallen due happen now and not at the next look. */
interface AfterJump {

    void act();
}
