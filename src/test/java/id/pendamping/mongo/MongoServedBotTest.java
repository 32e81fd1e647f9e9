package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MongoServedBotTest {

    @ParameterizedTest
    @EnumSource
    void remembersTheLastBot(Engine engine) {
        MongoServedBot bot = new MongoServedBot(engine.emptied());
        assertThat(bot.find()).isEmpty();
        bot.remember(4_711_000_000_001L);
        bot.remember(4_711_000_000_002L);
        assertThat(bot.find()).contains(4_711_000_000_002L);
    }
}
