package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.console.Accounts;
import id.pendamping.console.Login;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** Accounts in MongoDB, one document per name, so that no two have the same. */
final class MongoAccounts implements Accounts {

    private final MongoCollection<RawBsonDocument> accounts;

    MongoAccounts(MongoDatabase database) {
        accounts = database.getCollection(Schema.ACCOUNTS, RawBsonDocument.class);
    }

    @Override
    public Optional<Login> named(String name) {
        return StoreTrouble.guard(() -> Optional.ofNullable(accounts.find(Filters.eq("_id", name)).first()))
                .map(MongoAccounts::read);
    }

    @Override
    public Optional<Login> find(String id) {
        return StoreTrouble.guard(() -> Optional.ofNullable(accounts.find(Filters.eq("id", id)).first()))
                .map(MongoAccounts::read);
    }

    @Override
    public List<Login> all() {
        return StoreTrouble.guard(() -> accounts.find().sort(Sorts.ascending("_id")).map(MongoAccounts::read)
                .into(new ArrayList<>()));
    }

    @Override
    public boolean add(Login login) {
        return StoreTrouble.once(() -> accounts.insertOne(write(login)));
    }

    @Override
    public void change(Login login) {
        StoreTrouble.run(() -> accounts.replaceOne(Filters.eq("_id", login.name()), write(login)));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> accounts.deleteMany(Filters.eq("person", person)));
    }

    private static RawBsonDocument write(Login login) {
        return Bytes.document(out -> {
            out.writeString("_id", login.name());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("id", login.id());
            out.writeString("person", login.person());
            out.writeString("hash", login.hash());
            Values.write(out, "changed", login.changed());
            out.writeBoolean("temporary", login.temporary());
            out.writeBoolean("disabled", login.disabled());
            String link = login.link();
            if (link != null) {
                out.writeString("link", link);
            }
        });
    }

    private static Login read(BsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.ACCOUNTS);
        return new Login(document.getString("_id").getValue(), document.getString("id").getValue(),
                document.getString("person").getValue(), document.getString("hash").getValue(),
                Instant.ofEpochMilli(document.getDateTime("changed").getValue()),
                document.getBoolean("temporary").getValue(), document.getBoolean("disabled").getValue(),
                document.containsKey("link") ? document.getString("link").getValue() : null);
    }
}
