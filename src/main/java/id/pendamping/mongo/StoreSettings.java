package id.pendamping.mongo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything is kept.
 *
 * @param uri empty for the embedded trial store in {@code folder}, {@code memory} for one that forgets everything at the
 *        end, otherwise the address of a MongoDB; holds a password, so it is never shown
 * @param folder the embedded store's place
 */
@ConfigurationProperties("pendamping.store")
record StoreSettings(@DefaultValue("") String uri, @DefaultValue("data") Path folder) {

    static final String MEMORY = "memory";

    StoreSettings {
        uri = uri.strip();
        if (!uri.isEmpty() && !uri.equals(MEMORY) && !uri.startsWith("mongodb://")
                && !uri.startsWith("mongodb+srv://")) {
            throw new IllegalArgumentException("pendamping.store.uri (MONGODB_URI) is not the address of a MongoDB;"
                    + " legal are mongodb://host:27017/pendamping, mongodb+srv://host/pendamping, memory for a store"
                    + " that forgets everything at the end, or nothing for the trial store in ./data");
        }
    }

    boolean isMemory() {
        return uri.equals(MEMORY);
    }

    boolean isEmbedded() {
        return uri.isEmpty();
    }

    @Override
    public String toString() {
        return "StoreSettings[folder=" + folder + "]";
    }
}
