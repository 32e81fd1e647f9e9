package id.pendamping.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words what went wrong at an address of the console; other addresses answer as they did. */
record ErrorPages(Frames frames) implements ErrorViewResolver {

    private static final Set<HttpStatus> KNOWN = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND);

    @Override
    public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
            Map<String, Object> model) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address)
                || !address.equals(Section.ROOT) && !address.startsWith(Section.ROOT + "/")) {
            return null;
        }
        HttpStatus shown = KNOWN.contains(status) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
        return new ModelAndView("console/error/" + shown.value(), Map.of("frame", frames.ofTrouble(request, address)),
                status);
    }
}
