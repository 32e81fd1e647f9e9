package id.pendamping.webchat;

import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says at the page's address why there is no page. */
@RestController
@Conditional(Presence.NotServed.class)
class NoPageController {

    @GetMapping("/")
    ResponseEntity<String> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(MediaType.TEXT_PLAIN).body("""
                Pendamping berjalan. Percakapannya di Telegram; simulator di halaman ini tidak dinyalakan.
                Pendamping is running. The talk is on Telegram; the simulator on this page is not switched on.
                PENDAMPING_WEBCHAT=on switches it on.
                """);
    }
}
