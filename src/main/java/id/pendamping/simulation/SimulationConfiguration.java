package id.pendamping.simulation;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Inbox;
import id.pendamping.inbox.Loop;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.census.CurrentFigures;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SimulationConfiguration {

    @Bean
    SampleChannel sampleChannel() {
        return new SampleChannel();
    }

    @Bean
    Simulation simulation(Inbox inbox, Conversations conversations, Content content, SampleChannel channel,
            Courses courses, CurrentFigures figures) {
        return new Simulation(inbox, conversations, content, channel, courses, figures);
    }

    @Bean
    SampleData sampleData(Samples samples, Simulation simulation, List<EffectHandler> handlers,
            ObjectProvider<Loop> loops, ZoneId zone,
            InstantSource clock) {
        return new SampleData(samples, simulation, handlers, loops::orderedStream, zone, clock);
    }
}
