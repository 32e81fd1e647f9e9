package id.pendamping.webchat;

import id.pendamping.chat.ChatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class InMemoryWebMessages implements WebMessages {

    private final List<WebMessage> lines = new ArrayList<>();
    private long last;

    @Override
    public synchronized WebMessage append(WebMessage.Draft draft) {
        return lines.stream().filter(line -> line.chat().equals(draft.chat()))
                .filter(line -> line.key() != null && line.key().equals(draft.key())).findFirst().orElseGet(() -> {
                    WebMessage line = draft.numbered(++last);
                    lines.add(line);
                    return line;
                });
    }

    @Override
    public synchronized Optional<WebMessage> find(ChatId chat, long id) {
        return lines.stream().filter(line -> line.id() == id && line.chat().equals(chat)).findFirst();
    }

    @Override
    public synchronized List<WebMessage> since(Set<ChatId> chats, long id, int limit) {
        List<WebMessage> later = lines.stream().filter(line -> line.id() > id && chats.contains(line.chat())).toList();
        return List.copyOf(later.subList(Math.max(0, later.size() - limit), later.size()));
    }

    @Override
    public synchronized void forget(ChatId chat) {
        lines.removeIf(line -> line.chat().equals(chat));
    }
}
