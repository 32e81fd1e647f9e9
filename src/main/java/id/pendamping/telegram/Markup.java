package id.pendamping.telegram;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Link;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.telegram.TelegramSettings.ChannelWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** Buttons in Telegram's form. */
final class Markup {

    /** What a button carries that shows a choice and does nothing. */
    static final String INERT = "-";

    private Markup() {
    }

    /** Buttons below the message, or null where there are none. */
    static @Nullable InlineKeyboardMarkup inline(List<List<Button>> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        return InlineKeyboardMarkup.builder().keyboard(rows.stream().map(Markup::row).toList()).build();
    }

    /** Buttons below a message in a group, the link last. */
    static @Nullable InlineKeyboardMarkup inline(List<List<Button>> rows, @Nullable Link link) {
        if (link == null) {
            return inline(rows);
        }
        List<InlineKeyboardRow> all = new ArrayList<>(rows.stream().map(Markup::row).toList());
        all.add(new InlineKeyboardRow(
                InlineKeyboardButton.builder().text(link.label()).url(link.address()).build()));
        return InlineKeyboardMarkup.builder().keyboard(all).build();
    }

    /** The choice in place of the question's buttons; without words for it the buttons just go. */
    static InlineKeyboardMarkup chosen(String label) {
        if (label.isBlank()) {
            return InlineKeyboardMarkup.builder().build();
        }
        String shown = label.length() <= Button.MAX_LABEL ? label : label.substring(0, Button.MAX_LABEL - 1) + "…";
        return InlineKeyboardMarkup.builder().keyboardRow(row(List.of(new Button(shown, INERT)))).build();
    }

    /**
     * Buttons in place of the letters, because only those can share. The others send their label as typed words, which
     * the question takes as well.
     */
    static ReplyKeyboardMarkup sharing(OutgoingMessage message, ChannelWords words) {
        List<KeyboardRow> rows = new ArrayList<>();
        rows.add(new KeyboardRow(sharing(message.ask(), words)));
        for (List<Button> row : message.keyboard()) {
            rows.add(new KeyboardRow(row.stream().map(button -> new KeyboardButton(button.label())).toList()));
        }
        return ReplyKeyboardMarkup.builder().keyboard(rows).resizeKeyboard(true).oneTimeKeyboard(true).build();
    }

    private static KeyboardButton sharing(Share ask, ChannelWords words) {
        return ask == Share.PHONE
                ? KeyboardButton.builder().text(words.sharePhone()).requestContact(true).build()
                : KeyboardButton.builder().text(words.sharePlace()).requestLocation(true).build();
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        InlineKeyboardRow row = new InlineKeyboardRow();
        for (Button button : buttons) {
            row.add(InlineKeyboardButton.builder().text(button.label()).callbackData(button.data()).build());
        }
        return row;
    }
}
