package id.pendamping.group;

import id.pendamping.checklist.Progress;
import id.pendamping.dialog.Content;
import id.pendamping.group.Group.Care;
import id.pendamping.inbox.CaughtUp;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.GroupDoor;
import id.pendamping.inbox.Loop;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.GroupCalls;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GroupConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    GroupWords groupWords(Content content) {
        return new GroupWords(content);
    }

    @Bean
    Pseudonyms pseudonyms(GroupAnswers answers) {
        return new Pseudonyms(answers::key);
    }

    @Bean
    HandingOn groupHandingOn(Groups groups, BulkRows rows) {
        return new HandingOn(groups, rows);
    }

    @Bean
    GroupProgress groupProgress(GroupMembers members, Progress progress, People people) {
        return new GroupProgress(members, progress, people);
    }

    @Bean
    Counting groupCounting(GroupAnswers answers) {
        return new Counting(answers);
    }

    @Bean
    GroupDoor groupDoor(GroupTalk.Kept kept, Pseudonyms pseudonyms, GroupWords words, GroupProgress progress,
            StaffDirectory staff, ObjectProvider<GroupCalls> channel,
            ZoneId zone) {
        GroupCalls calls = channel.getIfAvailable(WithoutGroups::new);
        Leaders leaders = new Leaders(staff, calls);
        return new GroupTalk(kept, pseudonyms, leaders, calls, new GroupCommands(words, leaders, progress, calls),
                new Care(zone, words.languages().getFirst(), null));
    }

    @Bean
    GroupTalk.Kept keptOfGroups(Groups groups, GroupMembers members, GroupAnswers answers, HandingOn handingOn) {
        return new GroupTalk.Kept(groups, members, answers, handingOn);
    }

    @Bean
    GroupSource groupSource(Groups groups, BulkRows rows, BotLinks links, GroupWords words,
            ObjectProvider<GroupCalls> channel) {
        return new GroupSource(groups, rows, channel.getIfAvailable(WithoutGroups::new), links, words);
    }

    @Bean
    Loop playing(GroupTalk.Kept kept, GroupWords words, Counting counting, ObjectProvider<GroupCalls> channel,
            CaughtUp caughtUp, InstantSource clock) {
        GroupLoop loop = new GroupLoop(kept.groups(), kept.handingOn(), words, counting,
                channel.getIfAvailable(WithoutGroups::new));
        return new Loop("playing", PAUSE, Loop.WAKING, () -> {
            if (caughtUp.isOpen()) {
                loop.run(clock.instant());
            }
        });
    }

    @Bean
    EffectHandler groupNotes(GroupTalk.Kept kept, Pseudonyms pseudonyms, GroupProgress progress,
            StaffDirectory staff, AuditTrail audit) {
        return new GroupNotes(kept, pseudonyms, progress, staff, audit).handler();
    }

    @Bean
    RoomSource roomSource(GroupTalk.Kept kept, Counting counting, InstantSource clock) {
        return new RoomSource(kept.groups(), kept.members(), counting, clock);
    }

    @Bean
    ListSource groupListSource(Groups groups, GroupProgress progress, StaffDirectory staff, BotLinks links) {
        return new ListSource(groups, progress, staff, links);
    }

    @Bean
    GroupBoard groupBoard(Groups groups, GroupProgress progress, GroupAnswers answers, StaffDirectory staff,
            BotLinks links, InstantSource clock) {
        return new GroupBoard(groups, progress, answers, staff, links, clock);
    }

    @Bean
    StoredGroupsSource storedGroupsSource(Groups groups, GroupMembers members) {
        return new StoredGroupsSource(groups, members);
    }
}
