package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.chat.ChatId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTurnsTest {

    private final ChatTurns turns = new ChatTurns();

    @Test
    void oneAtATimePerChatAndNothingIsRememberedAfterwards() throws InterruptedException {
        List<Integer> counted = new ArrayList<>(List.of(0, 0, 0, 0));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int chat = i % 4;
            threads.add(Thread.ofVirtual().start(() -> turns.inOrder(ChatId.of("web", "w" + chat), () -> {
                int before = counted.get(chat);
                Thread.yield();
                return counted.set(chat, before + 1);
            })));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(counted).containsOnly(50);
        assertThat(turns.remembered()).isZero();
    }

    @Test
    void aTurnThatThrowsFreesTheChat() {
        assertThatThrownBy(() -> turns.inOrder(Talks.SARI, () -> {
            throw new IllegalStateException("x");
        })).hasMessage("x");
        assertThat(turns.inOrder(Talks.SARI, () -> 7)).isEqualTo(7);
        assertThat(turns.remembered()).isZero();
    }
}
