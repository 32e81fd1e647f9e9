package id.pendamping.mongo;

import id.pendamping.group.GroupMembers;
import id.pendamping.group.GroupMembersContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoGroupMembersTest extends GroupMembersContract {

    @Parameter
    Engine engine;

    @Override
    protected GroupMembers open() {
        return new MongoGroupMembers(engine.emptied());
    }
}
