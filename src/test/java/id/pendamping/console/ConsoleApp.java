package id.pendamping.console;

import id.pendamping.PendampingApplication;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.MachineClock;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffList;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The whole program on a free port with an empty store in memory, a clock that stands still at ten in the morning in
 * Jakarta, and one account of each role, named like it, all with {@link #PASSWORD}.
 */
public final class ConsoleApp implements AutoCloseable {

    /** Of every account here. */
    public static final String PASSWORD = "sepeda-biru-di-pasar";

    public static final Instant TEN_IN_THE_MORNING = Instant.parse("2026-11-21T03:00:00Z");

    private static final Map<String, String> USUAL = Map.of("--server.port", "=0", "--pendamping.store.uri", "=memory",
            "--pendamping.telegram.token", "=", "--pendamping.webchat.mode", "=off", "--pendamping.content.folder",
            "=dialogs", "--pendamping.content.zone", "=Asia/Jakarta", "--pendamping.console.admin-password",
            "=" + PASSWORD, "--pendamping.console.sample-people", "=5");
    private static final String WEB_CHAT = "--pendamping.webchat.mode";

    private final AtomicReference<Instant> now = new AtomicReference<>(TEN_IN_THE_MORNING);
    private final ConfigurableApplicationContext context;

    /**
     * @param settings more of them or others, for example {@code --pendamping.content.folder=…}; with a web chat it is its
     *        own clock that counts
     */
    public ConsoleApp(String... settings) {
        Map<String, String> all = new LinkedHashMap<>(USUAL);
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=')));
        }
        context = new SpringApplicationBuilder(PendampingApplication.class)
                .initializers(starting -> starting.addBeanFactoryPostProcessor(beans -> {
                    if (!"=off".equals(all.get(WEB_CHAT))) {
                        return;
                    }
                    BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
                    RootBeanDefinition clock = new RootBeanDefinition(InstantSource.class, () -> now::get);
                    clock.setPrimary(true);
                    beans.getBeanDefinition("travellingClock").setPrimary(false);
                    registry.removeBeanDefinition("clock");
                    registry.registerBeanDefinition("clock", clock);
                })).run(all.entrySet().stream().map(it -> it.getKey() + it.getValue()).toArray(String[]::new));
        Accounts accounts = bean(Accounts.class);
        Login first = accounts.named(FirstAccount.NAME).orElseThrow();
        accounts.erase(first.person());
        bean(StaffList.class).erase(first.person());
        for (Role role : Role.values()) {
            account(role.id(), "Bu " + role.id(), role);
        }
    }

    /** @return what it is named by in addresses; it is also its person */
    public Account account(String name, String called, Role role) {
        String id = "00000000-0000-4000-8000-" + String.format("%012x", name.hashCode() & 0xffffffffL);
        bean(Accounts.class).add(new Login(name, id, id, bean(PasswordEncoder.class).encode(PASSWORD),
                bean(MachineClock.class).instant(), false, false, null));
        bean(StaffList.class).save(StaffMember.atConsole(id, called, role), now.get());
        return new Account(id, name, id, called, role);
    }

    /** The account of this role. */
    public Account who(Role role) {
        Login login = bean(Accounts.class).named(role.id()).orElseThrow();
        return new Account(login.id(), login.name(), login.person(), "Bu " + role.id(), role);
    }

    /** A part of the running program: a port to fill, {@link Deeds} to do something, and so on. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** One of several of a type. */
    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** What carries out the notes of dialogs and pages, in its order. */
    public List<EffectHandler> handlers() {
        return context.getBeanProvider(EffectHandler.class).orderedStream().toList();
    }

    /** Everything the audit trail holds. The clock stands still, so what came first cannot be told. */
    public List<AuditTrail.Entry> audited() {
        return bean(AuditTrail.class).newest(Integer.MAX_VALUE);
    }

    public String setting(String name) {
        return context.getEnvironment().getProperty(name);
    }

    /** Moves the clock that people live by. */
    public void at(Instant moment) {
        now.set(moment);
    }

    /** With a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/";
    }

    @Override
    public void close() {
        context.close();
    }
}
