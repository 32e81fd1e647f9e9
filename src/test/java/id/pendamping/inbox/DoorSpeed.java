package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.engine.EngineLimits;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** How much processor time the door takes for one update, without store and channel: run its main method. */
final class DoorSpeed {

    private DoorSpeed() {
    }

    public static void main(String[] args) throws InterruptedException {
        StoppableThreads threads = new StoppableThreads();
        SettableClock machine = new SettableClock(NOON);
        Rig rig = new Rig(SmallTalk.plain(), EngineLimits.DEFAULT, Rig.Ports.inMemory(new Nowhere()), "a",
                machine, threads, () -> "person");
        String[] words = {"/start", "ya", "Ojek", "Sari"};
        for (int round = 0; round < 8; round++) {
            long cpu = cpu();
            long start = System.nanoTime();
            int updates = 50_000;
            int users = 200;
            try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int user = 0; user < users; user++) {
                    ChatId chat = ChatId.of("web", "u" + user);
                    int its = round;
                    pool.execute(() -> {
                        for (int i = 0; i < updates / users; i++) {
                            rig.handle(new Inbound.Text("in:" + its + ":" + i, chat, NOON, words[i % words.length]));
                        }
                    });
                }
            }
            while (rig.drainer.draining() > 0) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            System.out.printf("%.0f updates/s, %.1f µs of processor per update%n",
                    updates * 1e9 / (System.nanoTime() - start), (cpu() - cpu) / 1e3 / updates);
        }
        threads.stop();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private record Nowhere() implements MessageSender {

        @Override
        public String channel() {
            return "web";
        }

        @Override
        public Delivery send(ChatId chat, OutgoingMessage message, Long edits) {
            return new Delivery.Sent(1);
        }

        @Override
        public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
            return new Delivery.Sent(1);
        }

        @Override
        public void acknowledge(ChatId chat, String callbackId, String toast) {
        }

        @Override
        public void mark(ChatId chat, long messageId, String label) {
        }
    }
}
