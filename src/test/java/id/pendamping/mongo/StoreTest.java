package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.StoreAway;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

    private static final String HURRY = "?serverSelectionTimeoutMS=300";
    private static final ChatId CHAT = ChatId.of("web", "sari");

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasWrittenInTheFolder() {
        Conversation fresh = Conversation.fresh(CHAT, "p1", Samples.NEWCOMER);
        try (Store store = Store.open(new StoreSettings("", folder))) {
            assertThat(new MongoConversations(store.database())
                    .commit(new Commit(fresh, "in:1", Samples.turn(fresh), null, null, false))).isTrue();
        }
        try (Store store = Store.open(new StoreSettings("", folder))) {
            assertThat(new MongoConversations(store.database()).find(CHAT)).isPresent();
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (Store store = Store.open(new StoreSettings("", folder))) {
            assertThat(store.database().getName()).isEqualTo("pendamping");
            assertThatThrownBy(() -> Store.open(new StoreSettings("", folder))).isInstanceOf(StoreUnusable.class)
                    .hasMessage("another process uses the trial store in " + folder.toAbsolutePath());
        }
    }

    @Test
    void namesTheSettingAndNotThePasswordWhenNobodyAnswers() throws Exception {
        int silent;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            silent = closed.getLocalPort();
        }
        StoreSettings settings = new StoreSettings("mongodb://budi:geheim@127.0.0.1:" + silent + "/x" + HURRY, folder);
        assertThatThrownBy(() -> Store.open(settings)).isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("MONGODB_URI").hasMessageContaining("no MongoDB answers")
                .hasMessageNotContaining("geheim").hasNoCause();
        assertThat(settings.toString()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://budi:ge@heim@host/x", "mongodb://", "mongodb://budi:geheim@host:99999999/x"})
    void namesTheSettingAndNotThePasswordOfAnAddressItCannotRead(String uri) {
        assertThatThrownBy(() -> Store.open(new StoreSettings(uri, folder))).isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("MONGODB_URI").hasMessageNotContaining("heim").hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:27017", "http://host/geheim", "postgres://u:geheim@host"})
    void refusesAnAddressThatIsNoMongoDb(String uri) {
        assertThatThrownBy(() -> new StoreSettings(uri, folder)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MONGODB_URI").hasMessageContaining("mongodb://host:27017/pendamping")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void saysThatTheStoreIsAway() {
        EmbeddedServer server = EmbeddedServer.inMemory();
        try (Store store = Store.open(new StoreSettings(server.address() + "/" + HURRY, folder))) {
            MongoConversations conversations = new MongoConversations(store.database());
            Conversation fresh = Conversation.fresh(CHAT, "p1", Samples.NEWCOMER);
            Commit commit = new Commit(fresh, "in:1", Samples.turn(fresh), null, null, false);
            server.close();
            assertThatThrownBy(() -> conversations.find(CHAT)).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> conversations.commit(commit)).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> new MongoPeople(store.database()).saveField("p1", "work", "x", Samples.NOON))
                    .isInstanceOf(StoreAway.class);
        }
    }

    @Test
    void forgetsEverythingInMemory() {
        StoreSettings memory = new StoreSettings(StoreSettings.MEMORY, folder);
        try (Store store = Store.open(memory)) {
            new MongoPeople(store.database()).saveField("p1", "work", "ojek", Samples.NOON);
        }
        try (Store store = Store.open(memory)) {
            assertThat(new MongoPeople(store.database()).find("p1")).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
