package id.pendamping.mongo;

import id.pendamping.casework.FieldNotes;
import id.pendamping.casework.FieldNotesContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoFieldNotesTest extends FieldNotesContract {

    @Parameter
    Engine engine;

    @Override
    protected FieldNotes open() {
        return new MongoFieldNotes(engine.emptied());
    }
}
