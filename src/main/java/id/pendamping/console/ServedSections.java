package id.pendamping.console;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which sections have a page in this program. */
final class ServedSections implements Predicate<Section> {

    private final SingletonSupplier<Set<Section>> served;

    ServedSections(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.served = SingletonSupplier.of(() -> {
            Set<String> addresses = handlers.orderedStream()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .flatMap(info -> info.getPatternValues().stream()).collect(Collectors.toSet());
            Set<Section> found = EnumSet.noneOf(Section.class);
            Arrays.stream(Section.values()).filter(section -> addresses.contains(section.path())).forEach(found::add);
            return found;
        });
    }

    @Override
    public boolean test(Section section) {
        return served.obtain().contains(section);
    }
}
