package id.pendamping.webchat;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page itself. Everything it needs comes from this server; nothing in it runs that is not a file of its own. */
@RestController
@WhenServed
class PageController {

    private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self' data:", "media-src 'self'", "connect-src 'self'", "manifest-src 'self'",
            "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

    private final Resource page = new ClassPathResource("webchat/page.html");

    @GetMapping("/")
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache()).header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer").header("X-Content-Type-Options", "nosniff").body(page);
    }
}
