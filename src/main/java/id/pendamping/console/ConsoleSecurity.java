package id.pendamping.console;

import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may come in where. It knows the console and the details of the health page; all else is not its business. */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    private static final String POLICY = String.join("; ", "default-src 'self'", "img-src 'self' data:",
            "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");
    private static final String ACTUATOR = "/actuator";

    /** Other pages have their own protection, which stays what it was: the filter is not even asked there. */
    @Bean
    static BeanPostProcessor onlyAtTheConsole() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof DelegatingFilterProxyRegistrationBean filter) {
                    filter.addUrlPatterns(Section.ROOT + "/*", ACTUATOR + "/*");
                }
                return bean;
            }
        };
    }

    @Bean
    Team consoleTeam(Accounts accounts, StaffDirectory staff, AuditTrail trail, InstantSource clock) {
        return new Team(accounts, staff, trail, clock);
    }

    /** Bcrypt now; what was hashed by an older method is still known by the name before it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    LockOut lockOut(WrongPasswords wrong, MachineClock clock) {
        return new LockOut(wrong, clock);
    }

    @Bean
    AuthenticationProvider signIn(Team team, PasswordEncoder passwords, LockOut lockOut, MachineClock clock) {
        return new SignIn(team, passwords, lockOut, clock);
    }

    @Bean
    Passwords passwords(Team team, PasswordEncoder encoder, LockOut lockOut, MachineClock clock) {
        return new Passwords(team, encoder, lockOut, clock);
    }

    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain consoleChain(HttpSecurity http, Team team, MachineClock clock) throws Exception {
        LoginRequests requests = new LoginRequests();
        return http.securityMatcher(Section.ROOT, Section.ROOT + "/**")
                .authorizeHttpRequests(ConsoleSecurity::rules)
                .formLogin(form -> form.loginPage(Section.LOGIN).loginProcessingUrl(Section.LOGIN)
                        .usernameParameter("name").passwordParameter("password").defaultSuccessUrl(Section.ROOT)
                        .failureUrl(Section.LOGIN + "?refused").permitAll())
                .logout(out -> out.logoutUrl(Section.LOGOUT).logoutSuccessUrl(Section.LOGIN + "?out")
                        .addLogoutHandler(new LoggedOut(team)))
                .requestCache(cache -> cache.requestCache(requests.cache()))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(requests))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new SessionGuard(team, clock), AuthorizationFilter.class).build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(Section::isFile).permitAll().requestMatchers(Section.PREFERENCES, Section.LOGIN)
                .permitAll();
        for (Section section : Section.values()) {
            String[] addresses = section == Section.OVERVIEW
                    ? new String[]{section.path()}
                    : new String[]{section.path(), section.path() + "/**"};
            rules.requestMatchers(addresses)
                    .hasAnyRole(section.roles().stream().map(Role::name).toArray(String[]::new));
        }
        rules.anyRequest().authenticated();
    }

    /** Everybody may ask how it is; who leads sees more. Nothing can be changed here. */
    @Bean
    @Order(2)
    @ConditionalOnWebApplication
    SecurityFilterChain healthChain(HttpSecurity http, Team team, MachineClock clock) throws Exception {
        return http.securityMatcher(ACTUATOR, ACTUATOR + "/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(new SessionGuard(team, clock), AuthorizationFilter.class).build();
    }
}
