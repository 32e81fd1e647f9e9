package id.pendamping.console;

import id.pendamping.engine.Effect;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.participant.People;
import id.pendamping.simulation.SampleData;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts together what all pages share. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    static final Locale INDONESIAN = Locale.of("id");
    static final String LANGUAGE = "language";

    private static final String WORDS = "words/console/";

    @Bean
    Deeds consoleDeeds(List<EffectHandler> handlers, People people, Team team, InstantSource clock) {
        return new Deeds(handlers, people, team, clock);
    }

    /** Also how often somebody mistyped: it is kept under the name. */
    @Bean
    EffectHandler accountErasure(Accounts accounts, WrongPasswords wrong) {
        return EffectHandler.of(Effect.Erase.class, erase -> {
            accounts.all().stream().filter(login -> login.person().equals(erase.person())).map(Login::name)
                    .forEach(wrong::forget);
            accounts.erase(erase.person());
        });
    }

    @Bean
    StoredAccountSource storedAccountSource(Accounts accounts) {
        return new StoredAccountSource(accounts);
    }

    /** Before the new member is taken in, so that their name is free. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    EffectHandler accountLinks(Accounts accounts, StaffCodes codes, StaffList staff) {
        return EffectHandler.ofNotes("team.join", new AccountLinks(accounts, codes, staff)::join);
    }

    @Bean
    Frames frames(ObjectProvider<RequestMappingHandlerMapping> handlers, SampleData samples) {
        return new Frames(new ServedSections(handlers), samples::isThere);
    }

    @Bean
    ErrorPages consoleErrorPages(Frames frames) {
        return new ErrorPages(frames);
    }

    @Bean
    Speller consoleSpeller(ZoneId zone) {
        return new Speller(zone);
    }

    @Bean
    WebMvcConfigurer consoleArguments(Speller speller) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Visitor());
                resolvers.add(speller);
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver(LANGUAGE);
        resolver.setDefaultLocale(INDONESIAN);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /** The words of every room, found by where they lie, so that a room needs no entry anywhere. */
    @Bean
    MessageSource messageSource() {
        Set<String> bundles = new TreeSet<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + WORDS + "*.properties")) {
                String name = String.valueOf(file.getFilename()).replaceAll("(_[a-z]{2})?\\.properties$", "");
                bundles.add(WORDS + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(bundles.toArray(String[]::new));
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }
}
