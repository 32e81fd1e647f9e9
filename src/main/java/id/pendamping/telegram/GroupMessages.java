package id.pendamping.telegram;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.InGroup;
import id.pendamping.chat.OutgoingMessage.Quiz;
import id.pendamping.outbox.Delivery;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;

/** Shows messages in groups: words, and quizzes in Telegram's own form. */
record GroupMessages(BotApi api) {

    Delivery send(ChatId chat, OutgoingMessage message, InGroup where) {
        Quiz quiz = where.quiz();
        return quiz == null ? words(chat, message, where) : quiz(chat, quiz, where);
    }

    private Delivery words(ChatId chat, OutgoingMessage message, InGroup where) {
        return Deliveries.of(api.call(SendMessage.builder().chatId(chat.local()).messageThreadId(where.topic())
                .text(message.html()).parseMode(TelegramSender.parseMode(message.html()))
                .linkPreviewOptions(TelegramSender.NO_PREVIEW)
                .replyMarkup(Markup.inline(message.keyboard(), where.link())).build()));
    }

    private Delivery quiz(ChatId chat, Quiz quiz, InGroup where) {
        List<InputPollOption> options = quiz.options().stream().map(InputPollOption::new).toList();
        return Deliveries.ofPoll(api.call(SendPoll.builder().chatId(chat.local()).messageThreadId(where.topic())
                .question(quiz.question()).options(options).isAnonymous(false).type("quiz").allowsRevoting(false)
                .correctOptionIds(List.of(quiz.right())).openPeriod(Math.toIntExact(quiz.open().toSeconds()))
                .explanation(quiz.explanation().isEmpty() ? null : quiz.explanation()).build()));
    }
}
