package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;

/** What one part of the program writes into the store and asks of it. */
interface Usage {

    /** One of everything; {@code i} tells it from the others. */
    void fill(MongoDatabase database, int i);

    /** Every query and every change once. */
    void use(MongoDatabase database);
}
