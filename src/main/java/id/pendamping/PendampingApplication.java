package id.pendamping;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Pendamping: the chat companion that serves people until it is told to stop. */
@SpringBootApplication
public class PendampingApplication {

    public static void main(String[] args) {
        SpringApplication.run(PendampingApplication.class, args);
    }
}
