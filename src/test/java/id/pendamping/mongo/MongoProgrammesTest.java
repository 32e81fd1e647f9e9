package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.programme.Programme;
import id.pendamping.programme.Programmes;
import id.pendamping.programme.ProgrammesContract;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoProgrammesTest extends ProgrammesContract {

    @Parameter
    Engine engine;

    @Override
    protected Programmes open() {
        return new MongoProgrammes(engine.emptied());
    }

    @Test
    void readsOneOfBeforeGroupsAndAreasCouldBeChosen() {
        MongoDatabase database = engine.emptied();
        database.getCollection(Schema.PROGRAMMES).insertOne(new Document("_id", "old")
                .append(Format.FIELD, Format.CURRENT).append("at", new Date(0)).append("template", "jkn_desa")
                .append("name", "Sanur").append("places", List.of("A")).append("schemes", List.of("jkn"))
                .append("periods", List.of()));
        assertThat(new MongoProgrammes(database).find("old")).contains(new Programme("old", "jkn_desa", "Sanur",
                List.of("A"), List.of(), List.of(), List.of("jkn"), Map.of(), Instant.EPOCH));
    }
}
