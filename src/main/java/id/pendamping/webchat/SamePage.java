package id.pendamping.webchat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets in only what the page itself asks for: other sites that are open in the same browser could reach a server on
 * this machine too. Programs that are no browsers send none of these headers and are let in.
 */
final class SamePage implements HandlerInterceptor {

    static final int MAX_BODY = 32 * 1024;

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final boolean onLoopback;

    SamePage(boolean onLoopback) {
        this.onLoopback = onLoopback;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // A foreign name that was made to point here would pass as its own origin.
        if (onLoopback && !LOOPBACK_NAMES.contains(request.getServerName())) {
            throw forbidden("the address has a foreign name", "http://127.0.0.1 or http://localhost");
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            throw forbidden("the request comes from another site", "requests of the page itself");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isOwn(origin, request.getHeader(HttpHeaders.HOST))) {
            throw forbidden("the request comes from another origin", "requests of the page itself");
        }
        checkSize(request);
        return true;
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getAuthority() instanceof String authority && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkSize(HttpServletRequest request) {
        if (!request.getMethod().equals(HttpMethod.POST.name())) {
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            throw new Refusal(HttpStatus.LENGTH_REQUIRED, "the length of the body is not said", "Content-Length");
        }
        if (length > MAX_BODY) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "the body is too large", "at most " + MAX_BODY + " bytes");
        }
    }

    private static Refusal forbidden(String wrong, String legal) {
        return new Refusal(HttpStatus.FORBIDDEN, wrong, legal);
    }
}
