package id.pendamping.mongo;

import id.pendamping.group.Groups;
import id.pendamping.group.GroupsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoGroupsTest extends GroupsContract {

    @Parameter
    Engine engine;

    @Override
    protected Groups open() {
        return new MongoGroups(engine.emptied());
    }
}
