package id.pendamping.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends whoever is not logged in to the login page and remembers which page they wanted, outside the address. */
final class LoginRequests implements AuthenticationEntryPoint {

    private static final String PART_OF_A_PAGE = "HX-Request";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        if (isPart(request)) {
            // The whole page has to go there, not the part that asked.
            response.setHeader("HX-Redirect", Section.LOGIN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(Section.LOGIN);
        }
    }

    /** Without a name of a parameter nothing is added to the address; the library does not say that it may be missing. */
    @SuppressWarnings("NullAway")
    RequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals(HttpMethod.GET.name()) && !isPart(request)
                && !Section.isOpenBeforePassword(request));
        return cache;
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader(PART_OF_A_PAGE) != null;
    }
}
