package id.pendamping.webchat;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adds, removes and renews the invented workers. */
@RestController
@WhenServed
@RequestMapping("/webchat/api/workers")
class WorkerController {

    private final Workers workers;

    WorkerController(Workers workers) {
        this.workers = workers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Worker add(@RequestBody Newcomer newcomer) {
        return workers.add(newcomer.name(), newcomer.note());
    }

    @PostMapping(path = "/{id}/restart", consumes = MediaType.APPLICATION_JSON_VALUE)
    Worker restart(@PathVariable String id) {
        return workers.restart(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        workers.remove(id);
    }

    record Newcomer(String name, String note) {
    }
}
