package id.pendamping.mongo;

import id.pendamping.invite.Invitations;
import id.pendamping.invite.InvitationsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoInvitationsTest extends InvitationsContract {

    @Parameter
    Engine engine;

    @Override
    protected Invitations open() {
        return new MongoInvitations(engine.emptied());
    }
}
